import { Text } from '@tarojs/components'
import { anchorOf } from '@/report/anchor'
import { piecesOf, type Run, runsOf } from '@/report/runs'
import type { Paragraph, Span } from '@/report/types'
import { widen } from '@/report/widen'
import { useReading } from './reading'
import { useSettings } from './settings'
import { TappableText } from './tappable-text'

interface ProseProps {
  paragraph: Paragraph
  /** Part of the text to draw; all of it by default. */
  within?: Span
  className?: string
}

const NONE: readonly never[] = []

/** The published words of a paragraph, its figures and terms marked; the text can be selected and copied. */
export function Prose({ paragraph, within, className = 'prose' }: ProseProps) {
  const { marks } = useSettings()
  const { openFigure, openTerm, flash, terms, hits } = useReading()
  const wide = widen(paragraph.text)

  const drawPieces = (run: Run) =>
    piecesOf(
      { start: run.start, text: wide.slice(run.start, run.start + run.text.length) },
      hits.get(paragraph.id) ?? NONE,
    ).map(({ start, text, hit }) =>
      hit ? (
        <Text key={start} className='hit'>
          {text}
        </Text>
      ) : (
        text
      ),
    )
  const drawRun = (run: Run) => {
    const { start, indicator, term } = run
    if (indicator && marks && openFigure) {
      const reached = flash === indicator.id ? ' flash' : ''
      return (
        <TappableText
          key={start}
          className={`figure${reached}`}
          id={anchorOf(indicator.id)}
          onTap={() => openFigure(indicator.id)}
        >
          {drawPieces(run)}
        </TappableText>
      )
    }
    if (term && openTerm) {
      return (
        <TappableText key={start} className='term' onTap={() => openTerm(term)}>
          {drawPieces(run)}
        </TappableText>
      )
    }
    return drawPieces(run)
  }

  return (
    <Text className={className} userSelect>
      {runsOf(paragraph, within, terms.get(paragraph.id)).map(drawRun)}
    </Text>
  )
}
