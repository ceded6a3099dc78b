import type { DoubtReason } from '../../../report/types'

/** What a figure is called. */
export interface Label {
  text: string
  /** The noun in it that figures after it may take over: 行政复议申请 of 收到行政复议申请. */
  noun: string
  /** Why it may be wrong, where a step that made it knows. */
  doubt?: DoubtReason
}
