import type { DoubtReason } from '../../../report/types'

/** What a figure is called. */
export interface Label {
  text: string
  /** The noun in it that figures after it may take over: 行政复议申请 of 收到行政复议申请. */
  noun: string
  /** What its clause is about, where the label does not say it: 校园周边检查 of 校园周边检查立案. */
  topic?: string
  /** Why it may be wrong, where a step that made it knows. */
  doubt?: DoubtReason
}
