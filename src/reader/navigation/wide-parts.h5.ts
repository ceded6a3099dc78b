import { onDemand } from '@/platform/on-demand.h5'

/*
 * What the report page has in a wide window alone: a file of its own, which phones never ask for. This twin stands here
 * and not in platform/, which must not import the reader.
 */

/** 目录 beside the text. */
export const ContentsColumn = onDemand(
  async () => (await import(/* webpackChunkName: "wide" */ './contents-column')).ContentsColumn,
)
