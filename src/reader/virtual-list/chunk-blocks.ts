import type { Block } from './block'

/** About how many elements a chunk has: some screens of text when open, half a screen of headings when closed. */
const CHUNK_WEIGHT = 100
/** Chunks side by side at most: WeChat's audit allows 60 children. */
const MOST_CHUNKS = 50

/** Blocks in chunks; `nested` where there are so many blocks that each chunk has to be cut again. */
export interface Chunks {
  chunks: Block[][]
  nested: boolean
}

/** Cuts blocks into at most 51 chunks of about the same weight; a block is never cut. */
export function chunkBlocks(blocks: readonly Block[]): Chunks {
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0)
  const size = Math.max(CHUNK_WEIGHT, total / MOST_CHUNKS)
  const chunks: Block[][] = []
  let room = 0
  for (const block of blocks) {
    if (room <= 0) {
      chunks.push([])
      room = size
    }
    chunks[chunks.length - 1].push(block)
    room -= block.weight
  }
  return { chunks, nested: size > CHUNK_WEIGHT }
}
