import { Text } from '@tarojs/components'
import type { Figure } from '@/report/types'

interface PrintedFigureProps {
  figure: Figure
  className: string
}

/** A figure as printed, its number large and the words around it small: 达 5 万人, 89.1 亿元. */
export function PrintedFigure({ figure, className }: PrintedFigureProps) {
  const [, before, number, after] = /^([^\d０-９]*)(.*[\d０-９])(.*)$/.exec(figure.text) ?? ['', '', figure.text, '']
  return (
    <Text className={className}>
      {before && <Text className='unit'>{before}</Text>}
      {number}
      {after && <Text className='unit'>{after}</Text>}
    </Text>
  )
}
