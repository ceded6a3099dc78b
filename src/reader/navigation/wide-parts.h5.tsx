import { onDemand } from '@/platform/on-demand.h5'
import { useIsWide } from '@/platform/use-is-wide.h5'
import type { ContentsColumnProps } from './contents-column.h5'

/*
 * What the report page has in a wide window alone: a file of its own, which phones never ask for. This twin stands here
 * and not in platform/, which must not import the reader.
 */
const Column = onDemand(
  async () => (await import(/* webpackChunkName: "wide" */ './contents-column.h5')).ContentsColumn,
)

/** 目录 beside the text, where the window is wide. */
export function ContentsColumn(props: ContentsColumnProps) {
  return useIsWide() ? <Column {...props} /> : null
}
