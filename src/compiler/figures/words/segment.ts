import { createRequire } from 'node:module'
import type { Jieba } from '@node-rs/jieba'
import { COMPOUND_WORDS } from '../lexicon/compound-words'

/** One word of a text, and its part of speech in the dictionary: `n` noun, `v` verb, `a` adjective, `d` adverb… */
export interface TaggedWord {
  word: string
  tag: string
}

const load = createRequire(import.meta.url)
let loaded: Jieba | undefined

/** The dictionary is read when the first label is cut, 0.2 s once: most commands never need it. */
function segmenter(): Jieba {
  if (loaded) return loaded
  const { Jieba: Segmenter }: typeof import('@node-rs/jieba') = load('@node-rs/jieba')
  const { dict }: typeof import('@node-rs/jieba/dict') = load('@node-rs/jieba/dict')
  loaded = Segmenter.withDict(dict)
  loaded.loadDict(Buffer.from(COMPOUND_WORDS.map(({ word }) => `${word} 100000 n\n`).join('')))
  return loaded
}

/** The words of a short normalized text in order; together they are the text. Linear time. */
export function tagWords(text: string): TaggedWord[] {
  return text ? segmenter().tag(text) : []
}

/** Where a cut at `at` falls: the start and end of the word around it; both are `at` where it falls between two words. */
export function wordAround(text: string, at: number): [start: number, end: number] {
  if (at <= 0 || at >= text.length) return [at, at]
  let end = 0
  for (const word of segmenter().cut(text)) {
    const start = end
    end += word.length
    if (end === at) return [at, at]
    if (end > at) return [start, end]
  }
  return [at, at]
}
