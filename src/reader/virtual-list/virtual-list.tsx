import { View } from '@tarojs/components'
import { useContext, useEffect, useMemo } from 'react'
import { anchorOf } from '@/report/anchor'
import { isWithin } from '@/report/is-within'
import type { Block } from './block'
import { chunkBlocks } from './chunk-blocks'
import { VisibleRangeContext } from './use-visible-range'

interface VirtualListProps {
  blocks: readonly Block[]
  /** Prefix of the chunks' DOM ids. Two lists on one page that hold the same block need different names. */
  name?: string
}

/**
 * Draws blocks one after the other. On a page that is too long for WeChat it draws them in chunks, and a chunk far from
 * the window is an empty box of the same height.
 */
export function VirtualList({ blocks, name = 'at' }: VirtualListProps) {
  const range = useContext(VisibleRangeContext)
  const { chunks, nested } = useMemo(
    () => (range ? chunkBlocks(blocks) : { chunks: [blocks], nested: false }),
    [range, blocks],
  )
  const isCut = chunks.length > 1
  // Drawing a chunk may have moved the others into the range or out of it.
  useEffect(() => {
    if (isCut) range?.measure()
  })
  if (!range || !isCut) return blocks.map(({ draw }) => draw())
  const { target } = range
  // The last match: the chunk with the heading of the target's section matches too.
  const holdsTarget = ({ id, holds = [] }: Block) => [id, ...holds].some((held) => target && isWithin(target, held))
  const targetAt = chunks.map((chunk) => chunk.some(holdsTarget)).lastIndexOf(true)
  return chunks.map((chunk, i) => {
    const id = `${name}-${anchorOf(chunk[0].id)}`
    // The chunk before the target is drawn too: its true height decides where the target will stand.
    const forTarget = i === targetAt || i === targetAt - 1
    if (forTarget) range.forTarget.add(id)
    const drawn = range.isDrawn(id, i === 0) || forTarget
    const height = () => range.heightOf(id) ?? chunk.reduce((sum, block) => sum + block.height(range.type), 0)
    return (
      <View key={id} id={id} className='stretch' style={drawn ? undefined : { height: `${height()}px` }}>
        {drawn && (nested ? <VirtualList blocks={chunk} name={`${name}-`} /> : chunk.map(({ draw }) => draw()))}
      </View>
    )
  })
}
