import { View } from '@tarojs/components'
import { useRef } from 'react'
import type { FoldBodyProps } from './fold-body-props'

/**
 * The text of a fold: drawn while it is open. Once drawn, the box around it stays: without it, closing would make Taro
 * send the header again.
 */
export function FoldBody({ expanded, draw }: FoldBodyProps) {
  const opened = useRef(expanded)
  opened.current ||= expanded
  return opened.current && <View className={expanded ? 'fold-body' : undefined}>{expanded && draw()}</View>
}
