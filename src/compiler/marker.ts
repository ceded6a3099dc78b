import { YEAR_NUMBER } from './figures/lexicon/years'
import { CHINESE_NUMERALS, readNumeral } from './numeral'

/**
 * How a marker is written, half- and full-width alike: `part` 第一部分 `chapter` 第一章 `clause` 第一节 `chinese` 一、
 * `bracketed` (一) `shi` 一是 `yao` 一要 `dot` 1. 1、 `paren` (1) `half` 1) `circle` ①
 */
export type MarkerStyle =
  | 'part'
  | 'chapter'
  | 'clause'
  | 'chinese'
  | 'bracketed'
  | 'shi'
  | 'yao'
  | 'dot'
  | 'paren'
  | 'half'
  | 'circle'

/** Something written like the marker of a division. */
export interface Marker {
  style: MarkerStyle
  /** 1 to 99. */
  number: number
  /** Where it stands in the text it was found in, in UTF-16 units, end exclusive. */
  start: number
  end: number
}

const CN = `[${CHINESE_NUMERALS}]`
const DIGIT = '[0-9０-９]'

/**
 * How each style is written, its number in the one group; `one` is the code point of 1 where marker and number are one
 * character. All parts are bounded, so a scan takes linear time.
 */
const WRITINGS: readonly { style: MarkerStyle; pattern: string; one?: number }[] = [
  { style: 'part', pattern: `第(${CN}{1,3})(?:部分|[篇编])(?![是为的中之、，,])` },
  { style: 'chapter', pattern: `第(${CN}{1,3})章(?![是为的中之第、，,])` },
  { style: 'clause', pattern: `第(${CN}{1,3})节(?![是为的中之课、，,])` },
  { style: 'chinese', pattern: `(?<!${CN})(${CN}{1,3})\\s?[、．.]` },
  { style: 'bracketed', pattern: `[(（]\\s?(${CN}{1,3})\\s?[)）][、．.]?` },
  { style: 'bracketed', pattern: '([㈠-㈩])', one: 0x3220 },
  { style: 'shi', pattern: `(?<!${CN})(${CN}{1,3}) ?是` },
  { style: 'yao', pattern: `(?<!${CN})(${CN}{1,3}) ?要(?![素件求点领目闻员])` },
  { style: 'dot', pattern: `(?<!${DIGIT}|[.．])(${DIGIT}{1,2})\\s?[.．、]` },
  { style: 'dot', pattern: '([⒈-⒛])', one: 0x2488 },
  { style: 'paren', pattern: `[(（]\\s?(${DIGIT}{1,2})\\s?[)）][、．.]?` },
  { style: 'paren', pattern: '([⑴-⒇])', one: 0x2474 },
  { style: 'half', pattern: `(?<!${DIGIT}|[.．(（])(${DIGIT}{1,2})[)）]` },
  { style: 'circle', pattern: '([①-⑳])', one: 0x2460 },
]
const PATTERN = new RegExp(WRITINGS.map(({ pattern }) => pattern).join('|'), 'g')

const FOLLOWING_NUMERAL = new RegExp(`^${CN}+`)

/** 2023年, or a hotline: 23.12345热线. */
const YEAR = new RegExp(`^(?:${YEAR_NUMBER}(?:年|-|—|至)|[1１][12１２][\\d０-９]{3}(?![\\d０-９]))`)

/** Everything in the text that is written like a marker, in order. Whether one opens a division there, splitBlocks decides. */
export function findMarkers(text: string): Marker[] {
  return Array.from(text.matchAll(PATTERN)).flatMap((match) => {
    const group = match.findIndex((written, index) => index > 0 && written !== undefined)
    const { style, one } = WRITINGS[group - 1]
    const number = one ? match[group].charCodeAt(0) - one + 1 : readNumeral(match[group])
    if (number === null) return []
    const marker = { style, number, start: match.index, end: match.index + match[0].length }
    return readsOn(marker, match[0], text.slice(marker.end, marker.end + 5)) ? [] : [marker]
  })
}

/** The marker that the text begins with. */
export function markerAt(text: string): Marker | null {
  const [first] = findMarkers(text.slice(0, 16))
  return first?.start === 0 ? first : null
}

/** Whether what follows shows that this is no marker: 1.5万 · 3、4月 · 一、二审 · 一、二、三产业 · 一是一、二是二. */
function readsOn({ style, number }: Marker, written: string, after: string): boolean {
  if (style === 'dot') {
    const digits = after.match(/^[\d０-９]+/)?.[0]
    if (!digits || YEAR.test(after)) return false
    return !written.endsWith('、') || readNumeral(digits) === number + 1
  }
  const next = readNumeral(after.match(FOLLOWING_NUMERAL)?.[0] ?? '')
  if (style === 'shi') return next === number && /^.(?:[、，,；;。！!”’）)\s]|二是|$)/u.test(after)
  return style === 'chinese' && next === number + 1 && /^.[、审審级級类類产產线線季批期等手]/u.test(after)
}
