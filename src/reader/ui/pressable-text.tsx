import { Text } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { oncePerTap } from '@/platform/once-per-tap'
import { textTapProps } from '@/platform/text-tap-props'

interface PressableTextProps {
  className: string
  id?: string
  onTap: () => void
}

/** A word or figure inside a sentence that can be tapped. Screen readers read it as part of its sentence. */
export function PressableText({ className, id, onTap, children }: PropsWithChildren<PressableTextProps>) {
  return (
    <Text id={id} className={className} onClick={oncePerTap(onTap)} {...textTapProps(onTap)}>
      {children}
    </Text>
  )
}
