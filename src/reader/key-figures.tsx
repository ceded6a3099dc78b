import { View } from '@tarojs/components'
import { changeOf, type Place } from '@/report/places'
import type { Report } from '@/report/types'
import { ChangeWords } from './change-words'
import { Meter } from './meter'
import { PrintedFigure } from './printed-figure'
import { Tappable } from './tappable'

interface KeyFiguresProps {
  report: Report
  places: ReadonlyMap<string, Place>
  onFigure: (id: string) => void
}

/** The figures that open the page: two to a row, each opening its sheet. */
export function KeyFigures({ report, places, onFigure }: KeyFiguresProps) {
  const indicators = report.keyFigures.flatMap((id) => places.get(id)?.indicator ?? [])
  if (indicators.length === 0) return null
  return (
    <View className='keys'>
      {indicators.map((indicator) => {
        const change = changeOf(places, indicator.id)
        return (
          <Tappable key={indicator.id} className='key' onTap={() => onFigure(indicator.id)}>
            {indicator.label}
            <PrintedFigure indicator={indicator} className='value' />
            {change && <ChangeWords change={change} />}
            {indicator.kind === 'rate' && <Meter percent={indicator.value} />}
          </Tappable>
        )
      })}
    </View>
  )
}
