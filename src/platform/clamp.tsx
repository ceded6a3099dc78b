import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { tapProps } from './tap-props'

export interface ClampProps {
  open: boolean
  /** What the button says. */
  label: string
  onOpen: () => void
}

/**
 * A text of which only the first lines are seen until it is opened. All of it is there, for screen readers and for a
 * browser's own search. The button stays and is hidden by its style: without it, Taro would send the whole page again.
 */
export function Clamp({ open, label, onOpen: onTap, children }: PropsWithChildren<ClampProps>) {
  return (
    <>
      <View className={open ? 'clamp open' : 'clamp'}>{children}</View>
      {/* No hover-class: the button goes as soon as it is tapped, and every byte of the first screen counts. */}
      <View className='unclamp' {...tapProps(onTap)} hoverClass={undefined} ariaRole='button' onClick={onTap}>
        {label}
      </View>
    </>
  )
}
