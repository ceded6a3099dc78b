import type { Paragraph, Span } from '@/report/types'
import { foldText } from './fold-text'
import type { ReportPart } from './report-part'
import type { SearchEntry, SearchIndex } from './search-index'

/** One place where a word of the query was found. */
export interface Hit {
  paragraph: Paragraph
  /** The innermost division that contains the paragraph; null outside all sections. */
  divisionId: string | null
  /** The found text, in UTF-16 units of the paragraph's text. Where a figure's label was found, the whole figure. */
  span: Span
  /** The sentence that contains it. Hits in one sentence share one object. */
  sentence: Span
  /** The figure that contains the hit, or whose label was found. */
  figureId?: string
}

/** The hits in one part of the report, in reading order. */
export interface HitGroup {
  part: ReportPart
  /** Number of all hits in this part, including those not in `hits`. */
  count: number
  hits: Hit[]
}

export interface SearchResult {
  /** Number of all hits, including those in no group. */
  count: number
  groups: HitGroup[]
}

/** The most hits that are listed in all groups together: nobody steps through more, and they take a phone's memory. */
const LISTED = 2000

/**
 * Finds a query in the text, the labels and the numbers of a report, in reading order.
 *
 * A word is found wherever its characters occur in a row, inside numbers too: 568 finds 1568, and so does 15 while 1568
 * is still being typed. Width, capitals, marks and thousands commas make no difference (see `foldText`). Words
 * separated by blanks must all occur in one sentence; each is then a hit of its own. Where a sentence does not print a
 * word but the label of one of its figures contains it (信访总量, where the text says 全年总量), that figure is the hit. A
 * query without a letter or digit finds nothing.
 */
export function findHits(index: SearchIndex, query: string): SearchResult {
  const words = wordsOf(query)
  const result: SearchResult = { count: 0, groups: [] }
  if (words.length === 0) return result
  for (const entry of index) {
    const found = findInEntry(entry, words)
    if (found.length === 0) continue
    let group = result.groups[result.groups.length - 1]
    if (group?.part !== entry.part) {
      group = { part: entry.part, count: 0, hits: [] }
      result.groups.push(group)
    }
    for (const one of found.slice(0, Math.max(0, LISTED - result.count))) group.hits.push(hitOf(entry, one))
    group.count += found.length
    result.count += found.length
  }
  return result
}

/** Cuts a list of hits into one list per sentence, for showing each sentence once. */
export function bySentence(hits: readonly Hit[]): Hit[][] {
  const rows: Hit[][] = []
  for (const hit of hits) {
    const last = rows[rows.length - 1]
    if (last?.[0].sentence === hit.sentence) last.push(hit)
    else rows.push([hit])
  }
  return rows
}

function wordsOf(query: string): string[] {
  const words = query.split(/\s+/).map((word) => foldText(word).text.replace(/^。+|。+$/g, ''))
  return [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))]
}

/** A word found in a paragraph; `sentence` counts the paragraph's sentences from 0. */
interface Found {
  start: number
  end: number
  sentence: number
  figureId?: string
}

function findInEntry(entry: SearchEntry, words: readonly string[]): Found[] {
  const byWord: Found[][] = []
  for (const word of words) {
    const found = findWord(entry, word)
    if (found.length === 0) return []
    byWord.push(found)
  }
  if (byWord.length === 1) return byWord[0]
  const sentences = byWord.map((found) => new Set(found.map(({ sentence }) => sentence)))
  const together = byWord.flat().filter(({ sentence }) => sentences.every((set) => set.has(sentence)))
  return withoutOverlap(together)
}

/**
 * Every place of one word, in order, never overlapping. In sentences that do not print it, figures whose label has it.
 */
function findWord({ folded, sentences, names }: SearchEntry, word: string): Found[] {
  const { text, at } = folded
  const found: Found[] = []
  let sentence = 0
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) {
    const start = at[i]
    while (sentences[sentence][1] <= start) sentence++
    found.push({ start, end: at[i + word.length - 1] + 1, sentence })
  }
  const named = names.filter(({ name }) => name.includes(word))
  if (named.length === 0) return found
  const printed = new Set(found.map((one) => one.sentence))
  for (const { figure } of named) {
    const [start, end] = figure.span
    const its = sentences.findIndex((span) => start < span[1])
    if (!printed.has(its)) found.push({ start, end, sentence: its, figureId: figure.id })
  }
  return withoutOverlap(found)
}

/** In reading order. Of two that overlap, the one that begins first stays; of two that begin together, the longer. */
function withoutOverlap(found: Found[]): Found[] {
  let end = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((one) => {
      if (one.start < end) return false
      end = one.end
      return true
    })
}

function hitOf({ paragraph, divisionId, sentences }: SearchEntry, found: Found): Hit {
  const { start, end, sentence } = found
  const last = sentences.findIndex((span) => end <= span[1])
  const hit: Hit = {
    paragraph,
    divisionId,
    span: [start, end],
    // A pasted query may span two sentences: 热潮。制定
    sentence: last === sentence ? sentences[sentence] : [sentences[sentence][0], sentences[last][1]],
  }
  const figureId = found.figureId ?? paragraph.figures.find(({ span }) => span[0] <= start && end <= span[1])?.id
  return figureId === undefined ? hit : { ...hit, figureId }
}
