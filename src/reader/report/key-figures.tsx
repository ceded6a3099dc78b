import { View } from '@tarojs/components'
import { changeOf, type Place } from '@/report/places'
import type { Report } from '@/report/types'
import { ChangeWords } from '../figures/change-words'
import { Meter } from '../figures/meter'
import { PrintedFigure } from '../figures/printed-figure'
import { Tappable } from '../ui/pressable'

interface KeyFiguresProps {
  report: Report
  places: ReadonlyMap<string, Place>
  onFigure: (id: string) => void
}

/** The figures that open the page: two to a row, each opening its sheet. */
export function KeyFigures({ report, places, onFigure }: KeyFiguresProps) {
  const figures = report.keyFigures.flatMap((id) => places.get(id)?.figure ?? [])
  if (figures.length === 0) return null
  return (
    <View className='keys'>
      {figures.map((figure) => {
        const change = changeOf(places, figure.id)
        return (
          <Tappable key={figure.id} className='key' onTap={() => onFigure(figure.id)}>
            {figure.label}
            <PrintedFigure figure={figure} className='value' />
            {change && <ChangeWords change={change} />}
            {figure.kind === 'rate' && <Meter percent={figure.value} />}
          </Tappable>
        )
      })}
    </View>
  )
}
