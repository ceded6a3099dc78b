import { View } from '@tarojs/components'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { FigureTile } from '../figures/figure-tile'

interface KeyFiguresProps {
  report: Report
  places: ReadonlyMap<string, Place>
  onFigure: (id: string) => void
}

/** 要点: the figures that the editor has chosen to open the page, as tiles. */
export function KeyFigures({ report, places, onFigure }: KeyFiguresProps) {
  const figures = report.keyFigures.flatMap((id) => places.get(id)?.figure ?? [])
  if (figures.length === 0) return null
  return (
    <View className='keys'>
      {figures.map((figure) => (
        <FigureTile key={figure.id} figure={figure} places={places} onFigure={onFigure} />
      ))}
    </View>
  )
}
