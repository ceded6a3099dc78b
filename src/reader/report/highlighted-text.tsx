import { Text } from '@tarojs/components'
import { piecesOf } from '@/report/runs'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Paragraph, Span } from '@/report/types'
import { CURRENT_HIT_ID } from '../search/use-search'
import { useTextContext } from './text-context'

const NONE: readonly never[] = []

interface HighlightedTextProps {
  paragraph: Paragraph
  /** Part of the paragraph's text, in UTF-16 units. */
  within: Span
}

/** A part of the report's text as shown, with search hits highlighted. All text of the report is drawn by this. */
export function HighlightedText({ paragraph, within: [from, to] }: HighlightedTextProps) {
  const { hits, currentHit } = useTextContext()
  const run = { start: from, text: toFullWidthPunctuation(paragraph.text).slice(from, to) }
  return piecesOf(run, hits.get(paragraph.id) ?? NONE).map(({ start, text, hit }) => {
    if (!hit) return text
    const current = currentHit?.paragraph === paragraph && currentHit.start === start
    return (
      <Text key={start} id={current ? CURRENT_HIT_ID : undefined} className={current ? 'hit current' : 'hit'}>
        {text}
      </Text>
    )
  })
}
