import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { piecesOf } from '@/report/runs'
import { headingOf, markerOf } from '@/report/walk'
import { widen } from '@/report/widen'
import { bySentence, type Hit, type SearchResult } from './search/find-hits'
import type { Where } from './search/search-index'
import { Tappable } from './tappable'
import { words } from './words'

/** Sentences shown at first, and added by each tap on 更多: far from WeChat's limits of nodes and setData. */
const PAGE = 20

interface SearchResultsProps {
  result: SearchResult
  onHit: (hit: Hit) => void
}

/** What was found, in its sentences, counted by subsection. */
export function SearchResults({ result, onHit }: SearchResultsProps) {
  const [shown, setShown] = useState(PAGE)
  let left = shown
  const groups = result.groups.map(({ where, count, hits }) => {
    const sentences = bySentence(hits)
    const rows = sentences.slice(0, Math.max(0, left))
    left -= sentences.length
    return { where, count, rows }
  })
  return (
    <>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ where, count, rows }) => (
          <View key={nameOf(where)} className='hit-group'>
            <View className='hit-where' ariaRole='heading' aria-level={2}>
              {nameOf(where)} · {words.hitsHere(count)}
            </View>
            {rows.map((row) => (
              <HitRow key={`${row[0].paragraph.id}-${row[0].span[0]}`} hits={row} onTap={() => onHit(row[0])} />
            ))}
          </View>
        ))}
      {left < 0 && (
        <Tappable className='text-button' onTap={() => setShown(shown + PAGE)}>
          {words.moreHits}
        </Tappable>
      )}
    </>
  )
}

/** One sentence with its hits lit. */
function HitRow({ hits, onTap }: { hits: readonly Hit[]; onTap: () => void }) {
  const { paragraph, sentence } = hits[0]
  const spans = hits.map(({ span }) => span)
  const run = { start: sentence[0], text: widen(paragraph.text).slice(...sentence) }
  return (
    <Tappable className='hit-row' onTap={onTap}>
      {piecesOf(run, spans).map(({ start, text, hit }) =>
        hit ? (
          <Text key={start} className='hit'>
            {text}
          </Text>
        ) : (
          text
        ),
      )}
    </Tappable>
  )
}

function nameOf(where: Where): string {
  if (where === 'preamble') return words.preamble
  if (where === 'back') return words.back
  return widen(markerOf(where) + headingOf(where))
}
