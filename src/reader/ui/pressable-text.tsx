import { Text } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { textTapProps } from '@/platform/text-tap-props'

interface TappableTextProps {
  className: string
  id?: string
  onTap: () => void
}

/** A word or figure inside a sentence that acts when tapped; it is read aloud as part of its sentence. */
export function TappableText({ className, id, onTap, children }: PropsWithChildren<TappableTextProps>) {
  return (
    <Text id={id} className={className} onClick={onTap} {...textTapProps(onTap)}>
      {children}
    </Text>
  )
}
