import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { oncePerTap } from '@/platform/once-per-tap'
import { tapProps } from '@/platform/tap-props'

interface PressableProps {
  onTap: () => void
  /** Its role for screen readers. */
  role?: 'button' | 'radio'
  className?: string
  id?: string
  'aria-label'?: string
  'aria-expanded'?: boolean
  'aria-checked'?: boolean
  'aria-current'?: 'location' | 'page'
}

/** A box that can be tapped, or pressed with the keyboard or a screen reader. */
export function Pressable({ onTap, role = 'button', children, ...rest }: PropsWithChildren<PressableProps>) {
  return (
    <View {...rest} {...tapProps(onTap)} ariaRole={role} onClick={oncePerTap(onTap)}>
      {children}
    </View>
  )
}
