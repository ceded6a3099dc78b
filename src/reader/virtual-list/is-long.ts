import type { Block } from './block'

/** Most elements, about, of a text that is drawn whole, and most blocks: WeChat's audit allows 1000, 60 side by side. */
const MOST = 600
const MOST_BLOCKS = 50

/** Whether a page of these blocks is too long to be drawn whole in WeChat. The real report is half of what may be. */
export function isLong(blocks: readonly Block[]): boolean {
  return blocks.length > MOST_BLOCKS || blocks.reduce((sum, { weight }) => sum + weight, 0) > MOST
}
