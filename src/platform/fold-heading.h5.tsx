import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** A heading around the button that unfolds its text. https://www.w3.org/WAI/ARIA/apg/patterns/accordion/ */
export function FoldHeading({ level, children }: PropsWithChildren<{ level: number }>) {
  return (
    <View ariaRole='heading' aria-level={level}>
      {children}
    </View>
  )
}

/** In a browser the heading carries the level; a button may not. */
export function levelProps(_level: number): object {
  return {}
}
