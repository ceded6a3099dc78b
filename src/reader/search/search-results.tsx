import { Text, View } from '@tarojs/components'
import { Fragment, useContext, useMemo, useState } from 'react'
import { piecesOf } from '@/report/runs'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import { Pressable } from '../ui/pressable'
import { VisibleRangeContext } from '../virtual-list/use-visible-range'
import { words } from '../words'
import { bySentence, type Hit, type HitGroup, type SearchResult } from './find-hits'
import { partName } from './report-part'

/** Sentences on a page of results. One page is shown at first; each tap on 显示更多 adds one. */
const PAGE = 20
/**
 * The most pages shown over a long report: the text behind them takes part of the 1000 elements that WeChat's audit
 * allows.
 */
const MOST_PAGES = 5

interface SearchResultsProps {
  result: SearchResult
  onHit: (hit: Hit) => void
}

/** A sentence with its hits. `group` is given for the first sentence of a group, whose name stands above it. */
interface Row {
  group?: HitGroup
  hits: Hit[]
}

/** The sentences with hits, grouped and counted by part of the report. */
export function SearchResults({ result, onHit }: SearchResultsProps) {
  const [shown, setShown] = useState(1)
  const isLong = useContext(VisibleRangeContext) !== null
  const pages = useMemo(() => pagesOf(result), [result])
  const isMore = shown < pages.length
  const isFull = isLong && shown >= MOST_PAGES
  return (
    <>
      {pages.slice(0, shown).map((rows) => (
        <View key={keyOf(rows[0])}>{rows.map((row) => drawRow(row, onHit))}</View>
      ))}
      <View>
        {isMore && isFull && <View className='search-count'>{words.search.firstOnly(shown * PAGE)}</View>}
        {isMore && !isFull && (
          <Pressable className='text-button' onTap={() => setShown(shown + 1)}>
            {words.app.showMore}
          </Pressable>
        )}
      </View>
    </>
  )
}

/** All sentences, cut into pages: WeChat's audit allows 60 children. */
function pagesOf({ groups }: SearchResult): Row[][] {
  const rows = groups.flatMap((group) =>
    bySentence(group.hits).map((hits, i): Row => (i === 0 ? { group, hits } : { hits })),
  )
  const pages: Row[][] = []
  for (let at = 0; at < rows.length; at += PAGE) pages.push(rows.slice(at, at + PAGE))
  return pages
}

function keyOf({ hits: [{ paragraph, span }] }: Row): string {
  return `${paragraph.id}-${span[0]}`
}

function drawRow(row: Row, onHit: (hit: Hit) => void) {
  const { group, hits } = row
  return (
    <Fragment key={keyOf(row)}>
      {group && (
        <View className='hit-where' ariaRole='heading' aria-level={2}>
          {partName(group.part)} · {words.search.hitsHere(group.count)}
        </View>
      )}
      <HitRow hits={hits} onTap={() => onHit(hits[0])} />
    </Fragment>
  )
}

/** One sentence with its hits highlighted. */
function HitRow({ hits, onTap }: { hits: readonly Hit[]; onTap: () => void }) {
  const { paragraph, sentence } = hits[0]
  const spans = hits.map(({ span }) => span)
  const run = { start: sentence[0], text: toFullWidthPunctuation(paragraph.text).slice(...sentence) }
  return (
    <Pressable className='hit-row' onTap={onTap}>
      {piecesOf(run, spans).map(({ start, text, hit }) =>
        hit ? (
          <Text key={start} className='hit'>
            {text}
          </Text>
        ) : (
          text
        ),
      )}
    </Pressable>
  )
}
