import { changeOf, type Place, pairOf } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Figure } from '@/report/types'
import { Pressable } from '../ui/pressable'
import { YearPairBars } from '../years/year-pair'
import { ChangeWords } from './change-words'
import { PrintedFigure } from './printed-figure'
import { RateMeter } from './rate-meter'

interface FigureTileProps {
  figure: Figure
  places: ReadonlyMap<string, Place>
  /** The year that the report is about. With it, a figure that the report prints for two years is drawn as two bars. */
  pairYear?: number
  onFigure: (id: string) => void
}

/** A figure at a glance: label, value, stated change, and a bar for a rate in %; a tap opens its sheet. */
export function FigureTile({ figure, places, pairYear, onFigure }: FigureTileProps) {
  const pair = pairYear === undefined ? undefined : pairOf(places, figure.id)
  const change = figure.kind === 'change' ? figure : changeOf(places, figure.id)
  return (
    <Pressable className={pair ? 'key wide' : 'key'} onTap={() => onFigure(figure.id)}>
      {toFullWidthPunctuation(figure.label)}
      {!pair && <PrintedFigure figure={figure} className='value' />}
      {change && <ChangeWords change={change} />}
      <RateMeter figure={figure} />
      {pair && pairYear !== undefined && <YearPairBars pair={pair} places={places} year={pairYear} />}
    </Pressable>
  )
}
