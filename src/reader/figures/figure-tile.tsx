import { changeOf, type Place, pairOf } from '@/report/places'
import type { Indicator } from '@/report/types'
import { widen } from '@/report/widen'
import { ChangeWords } from '../change-words'
import { PrintedFigure } from '../printed-figure'
import { Tappable } from '../tappable'
import { ShareBar } from './share-bar'
import { YearPairBars } from './year-pair'

interface FigureTileProps {
  indicator: Indicator
  places: ReadonlyMap<string, Place>
  /** The year that the report is about. */
  year: number
  onFigure: (id: string) => void
}

/** A figure at a glance: label, value, its stated change, a share as a bar, two years as two bars; a tap explains it. */
export function FigureTile({ indicator, places, year, onFigure }: FigureTileProps) {
  const pair = pairOf(places, indicator.id)
  const change = indicator.kind === 'change' ? indicator : changeOf(places, indicator.id)
  return (
    <Tappable className={pair ? 'key wide' : 'key'} onTap={() => onFigure(indicator.id)}>
      {widen(indicator.label)}
      {!pair && <PrintedFigure indicator={indicator} className='value' />}
      {change && <ChangeWords change={change} />}
      <ShareBar indicator={indicator} />
      {pair && <YearPairBars pair={pair} places={places} year={year} />}
    </Tappable>
  )
}
