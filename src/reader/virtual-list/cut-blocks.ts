import type { Block } from './block'

/** Elements in one stretch, about: some screens of text when open, half a screen of headings when closed. */
const STRETCH = 100
/** Stretches side by side at most: WeChat's audit allows 60 children. */
const SIDE_BY_SIDE = 50

/** Blocks in stretches; `nested` where there are so many that every stretch is cut again. */
export interface Cut {
  stretches: Block[][]
  nested: boolean
}

/** Cuts blocks into stretches of about the same weight, 51 at most; a block is never cut. */
export function cutBlocks(blocks: readonly Block[]): Cut {
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0)
  const size = Math.max(STRETCH, total / SIDE_BY_SIDE)
  const stretches: Block[][] = []
  let room = 0
  for (const block of blocks) {
    if (room <= 0) {
      stretches.push([])
      room = size
    }
    stretches[stretches.length - 1].push(block)
    room -= block.weight
  }
  return { stretches, nested: size > STRETCH }
}
