import { Text, View } from '@tarojs/components'
import type { Place } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Report } from '@/report/types'
import { markerOf } from '@/report/walk'
import { citeFigure } from '../share/citation/cite-figure'
import { ShareActions } from '../share/share-actions'
import { Sheet } from '../ui/sheet'
import { FigureFacts } from './figure-facts'
import { FigureQuote } from './figure-quote'
import { FigureSteps } from './figure-steps'
import { PrintedFigure } from './printed-figure'
import { RelatedFigures } from './related-figures'
import '../years/years.scss'
import './figure-sheet.scss'

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
 * The inspector: one figure as printed, what the report says about it, its sentence and place, related figures, and
 * steps to the previous and next figure.
 */
export function FigureSheet({ report, places, place, onMove, onGo, onPoster, onClose }: FigureSheetProps) {
  const { figure, path } = place
  const label = toFullWidthPunctuation(figure.label)
  return (
    <Sheet
      label={label}
      shows={figure.id}
      foot={<FigureSteps places={places} place={place} onMove={onMove} onText={onGo && (() => onGo(figure.id))} />}
      onClose={onClose}
    >
      <Text className='sheet-eyebrow'>
        {path
          .slice(1)
          .map((division) => toFullWidthPunctuation(markerOf(division)))
          .join(' · ')}
      </Text>
      <View className='sheet-title'>{label}</View>
      <PrintedFigure figure={figure} className='sheet-figure' />
      <FigureFacts report={report} places={places} place={place} />
      <FigureQuote place={place} onGo={onGo} />
      <RelatedFigures places={places} id={figure.id} onMove={onMove} />
      <ShareActions report={report} id={figure.id} citation={citeFigure(report, place)} onPoster={onPoster} />
    </Sheet>
  )
}
