import { changeOf, type Place, pairOf } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Figure } from '@/report/types'
import { Tappable } from '../ui/pressable'
import { ChangeWords } from './change-words'
import { PrintedFigure } from './printed-figure'
import { ShareBar } from './share-bar'
import { YearPairBars } from './year-pair'

interface FigureTileProps {
  figure: Figure
  places: ReadonlyMap<string, Place>
  /** The year that the report is about. */
  year: number
  onFigure: (id: string) => void
}

/** A figure at a glance: label, value, its stated change, a share as a bar, two years as two bars; a tap explains it. */
export function FigureTile({ figure, places, year, onFigure }: FigureTileProps) {
  const pair = pairOf(places, figure.id)
  const change = figure.kind === 'change' ? figure : changeOf(places, figure.id)
  return (
    <Tappable className={pair ? 'key wide' : 'key'} onTap={() => onFigure(figure.id)}>
      {toFullWidthPunctuation(figure.label)}
      {!pair && <PrintedFigure figure={figure} className='value' />}
      {change && <ChangeWords change={change} />}
      <ShareBar figure={figure} />
      {pair && <YearPairBars pair={pair} places={places} year={year} />}
    </Tappable>
  )
}
