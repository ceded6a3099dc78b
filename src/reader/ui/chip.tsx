import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { words } from '../words'
import { Pressable } from './pressable'

interface ChipProps {
  /** Buttons beside the one that closes it. */
  buttons?: ReactNode
  onClose: () => void
}

/** A strip above the bottom bar that says how the reader's place has changed and offers a way back. */
export function Chip({ children, buttons, onClose }: PropsWithChildren<ChipProps>) {
  return (
    <View className='chip' ariaRole='status'>
      {children}
      <View className='chip-buttons'>
        {buttons}
        <Pressable className='chip-close' aria-label={words.app.close} onTap={onClose} />
      </View>
    </View>
  )
}
