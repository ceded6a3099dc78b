import { View } from '@tarojs/components'
import { useRef } from 'react'
import type { FoldBodyProps } from './fold-body-props'

/**
 * The text of a fold: drawn when it is first opened. From then on its box stays: without it, closing would make Taro send
 * the header again. On a page that is drawn whole the text stays too and is hidden, so that closing and opening again only
 * change a class.
 */
export function FoldBody({ expanded, isWhole, draw }: FoldBodyProps) {
  const opened = useRef(expanded)
  opened.current ||= expanded
  return opened.current && <View className={expanded ? 'fold-body' : 'shut'}>{(expanded || isWhole) && draw()}</View>
}
