import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Tappable } from './tappable'
import { words } from './words'

/** A strip above the bottom bar: what has just happened to the reader's place, and the way back. */
export function Chip({ children, onClose }: PropsWithChildren<{ onClose: () => void }>) {
  return (
    <View className='chip'>
      {children}
      <Tappable className='chip-close' aria-label={words.close} onTap={onClose} />
    </View>
  )
}
