import { Text, View } from '@tarojs/components'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { markerOf } from '@/report/walk'
import { widen } from '@/report/widen'
import { citeFigure } from '../citation/cite-figure'
import { FigureFacts } from '../figures/figure-facts'
import { FigureQuote } from '../figures/figure-quote'
import { FigureSteps } from '../figures/figure-steps'
import { RelatedFigures } from '../figures/related-figures'
import { PrintedFigure } from '../printed-figure'
import { PassOn } from './pass-on'
import { Sheet } from './sheet'

interface FigureSheetProps {
  report: Report
  places: ReadonlyMap<string, Place>
  /** The figure that is shown. */
  place: Place
  /** Shows the figure of that id instead. */
  onMove: (id: string) => void
  /** Goes to a division or figure in the text; absent where nothing can be navigated to. */
  onGo?: (id: string) => void
  /** Draws a figure as a picture. */
  onPoster?: (id: string) => void
  onClose: () => void
}

/**
 * The inspector: one figure as printed, what the report says about it, the verbatim sentence and where it stands, the
 * figures that it belongs to, and steps to the figures before and after it.
 */
export function FigureSheet({ report, places, place, onMove, onGo, onPoster, onClose }: FigureSheetProps) {
  const { indicator, path } = place
  const label = widen(indicator.label)
  return (
    <Sheet
      label={label}
      shows={indicator.id}
      foot={<FigureSteps places={places} place={place} onMove={onMove} onText={onGo && (() => onGo(indicator.id))} />}
      onClose={onClose}
    >
      <Text className='sheet-eyebrow'>
        {path
          .slice(1)
          .map((division) => widen(markerOf(division)))
          .join(' · ')}
      </Text>
      <View className='sheet-title'>{label}</View>
      <PrintedFigure indicator={indicator} className='sheet-figure' />
      <FigureFacts report={report} places={places} place={place} />
      <FigureQuote place={place} onGo={onGo} />
      <RelatedFigures places={places} id={indicator.id} onMove={onMove} />
      <PassOn report={report} id={indicator.id} citation={citeFigure(report, place)} onPoster={onPoster} />
    </Sheet>
  )
}
