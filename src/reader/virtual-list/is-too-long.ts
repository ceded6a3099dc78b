import type { Block } from './block'

/**
 * The most elements (estimated) and blocks of a page that is drawn whole: WeChat's audit allows 1000, 60 side by side.
 */
const MOST_ELEMENTS = 600
const MOST_BLOCKS = 50

/** Whether a page of these blocks is too long to be drawn whole in WeChat. */
export function isTooLong(blocks: readonly Block[]): boolean {
  return blocks.length > MOST_BLOCKS || blocks.reduce((sum, { weight }) => sum + weight, 0) > MOST_ELEMENTS
}
