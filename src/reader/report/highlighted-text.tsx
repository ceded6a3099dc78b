import { Text } from '@tarojs/components'
import { piecesOf } from '@/report/runs'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Paragraph, Span } from '@/report/types'
import { useReading } from './text-context'

/** DOM id of the search hit that the reader has stepped to: one in the page. */
export const CURRENT_HIT = 'hit'

const NONE: readonly never[] = []

interface PiecesProps {
  paragraph: Paragraph
  /** Part of the paragraph's text, in UTF-16 units. */
  within: Span
}

/** Words of the report as they are shown, search hits lit. Everything of the report that is drawn is drawn by this. */
export function Pieces({ paragraph, within: [from, to] }: PiecesProps) {
  const { hits, currentHit } = useReading()
  const run = { start: from, text: toFullWidthPunctuation(paragraph.text).slice(from, to) }
  return piecesOf(run, hits.get(paragraph.id) ?? NONE).map(({ start, text, hit }) => {
    if (!hit) return text
    const current = currentHit?.paragraph === paragraph && currentHit.start === start
    return (
      <Text key={start} id={current ? CURRENT_HIT : undefined} className={current ? 'hit current' : 'hit'}>
        {text}
      </Text>
    )
  })
}
