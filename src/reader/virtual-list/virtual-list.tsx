import { View } from '@tarojs/components'
import { useContext, useEffect, useMemo } from 'react'
import { anchorOf } from '@/report/anchor'
import { isWithin } from '@/report/is-within'
import type { Block } from './block'
import { cutBlocks } from './cut-blocks'
import { NearContext } from './use-visible-range'

interface StretchesProps {
  blocks: readonly Block[]
  /** Begins the DOM ids of the stretches: no two lists on a page that hold the same block may share it. */
  name?: string
}

/**
 * Draws blocks one after the other. In a page that is too long for WeChat they stand in stretches, and a stretch far
 * from the window is an empty box of its height.
 */
export function Stretches({ blocks, name = 'at' }: StretchesProps) {
  const near = useContext(NearContext)
  const { stretches, nested } = useMemo(
    () => (near ? cutBlocks(blocks) : { stretches: [blocks], nested: false }),
    [near, blocks],
  )
  const isCut = stretches.length > 1
  // Whatever has been drawn may have moved others near or away.
  useEffect(() => {
    if (isCut) near?.look()
  })
  if (!near || !isCut) return blocks.map(({ draw }) => draw())
  const { wanted } = near
  // The last, for the heading of its section holds it too.
  const wantedAt = stretches
    .map((stretch) => wanted && stretch.some(({ id }) => isWithin(wanted, id)))
    .lastIndexOf(true)
  return stretches.map((stretch, i) => {
    const id = `${name}-${anchorOf(stretch[0].id)}`
    // With what is wanted goes what stands before it: its height decides where that will be.
    const drawn = near.isNear(id, i === 0) || i === wantedAt || i === wantedAt - 1
    const height = () => near.heightOf(id) ?? stretch.reduce((sum, block) => sum + block.height(near.type), 0)
    return (
      <View key={id} id={id} className='stretch' style={drawn ? undefined : { height: `${height()}px` }}>
        {drawn && (nested ? <Stretches blocks={stretch} name={`${name}-`} /> : stretch.map(({ draw }) => draw()))}
      </View>
    )
  })
}
