import { createRequire } from 'node:module'
import type { Jieba } from '@node-rs/jieba'
import { ACTION_VERBS } from '../lexicon/action-verbs'
import { COMPOUND_WORDS } from '../lexicon/compound-words'
import { LONE_VERBS } from '../lexicon/lone-verbs'
import { OPENING_VERBS } from '../lexicon/opening-verbs'
import { MODIFIERS, RESULT_VERBS } from '../lexicon/result-verbs'
import type { Word } from '../lexicon/word'

/** One word of a text, and its part of speech in the dictionary: `n` noun, `v` verb, `a` adjective, `d` adverb… */
export interface TaggedWord {
  word: string
  tag: string
}

/** The words of the lexicon, as what they are: the dictionary calls 立案 a noun, and does not know 纠错. */
const OWN_WORDS: readonly [tag: string, table: readonly Word[]][] = [
  ['v', [...OPENING_VERBS, ...LONE_VERBS, ...RESULT_VERBS]],
  ['vn', ACTION_VERBS],
  ['b', MODIFIERS],
  ['n', COMPOUND_WORDS],
]
const ownTags = new Map(OWN_WORDS.flatMap(([tag, table]) => table.map(({ word }) => [word, tag] as const)))
/** How often a word of our own is said to occur, so that the dictionary keeps it whole. */
const COMMON = 5000

const load = createRequire(import.meta.url)
let loaded: Jieba | undefined

/** The dictionary is read when the first label is cut, 0.2 s once: most commands never need it. */
function segmenter(): Jieba {
  if (loaded) return loaded
  const { Jieba: Segmenter }: typeof import('@node-rs/jieba') = load('@node-rs/jieba')
  const { dict }: typeof import('@node-rs/jieba/dict') = load('@node-rs/jieba/dict')
  loaded = Segmenter.withDict(dict)
  for (const [tag, table] of OWN_WORDS) {
    loaded.loadDict(Buffer.from(table.map(({ word }) => `${word} ${COMMON} ${tag}\n`).join('')))
  }
  return loaded
}

/** Labels repeat each other's words: what was cut last is kept, so many texts at most. */
const MOST_KEPT = 4000
const kept = new Map<string, readonly TaggedWord[]>()

/** The words of a short normalized text in order; together they are the text. Linear time. */
export function tagWords(text: string): readonly TaggedWord[] {
  const before = kept.get(text)
  if (before) return before
  const tagged = text
    ? segmenter()
        .tag(text, false)
        .map(({ word, tag }) => ({ word, tag: ownTags.get(word) ?? tag }))
    : []
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, tagged)
  return tagged
}

/** Where a cut at `at` falls: the start and end of the word around it; both are `at` where it falls between two words. */
export function wordAround(text: string, at: number): [start: number, end: number] {
  if (at <= 0 || at >= text.length) return [at, at]
  let end = 0
  for (const { word } of tagWords(text)) {
    const start = end
    end += word.length
    if (end === at) return [at, at]
    if (end > at) return [start, end]
  }
  return [at, at]
}
