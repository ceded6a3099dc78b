import { Text } from '@tarojs/components'
import type { Indicator } from '@/report/types'

interface PrintedFigureProps {
  indicator: Indicator
  className: string
}

/** A figure as printed, its number large and the words around it small: 达 5 万人, 89.1 亿元. */
export function PrintedFigure({ indicator, className }: PrintedFigureProps) {
  const [, before, number, after] = /^([^\d０-９]*)(.*[\d０-９])(.*)$/.exec(indicator.text) ?? [
    '',
    '',
    indicator.text,
    '',
  ]
  return (
    <Text className={className}>
      {before && <Text className='unit'>{before}</Text>}
      {number}
      {after && <Text className='unit'>{after}</Text>}
    </Text>
  )
}
