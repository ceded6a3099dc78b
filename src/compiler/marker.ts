import type { DivisionKind } from '../report/types'
import { CHINESE_NUMERALS, readNumeral } from './numeral'

/** How a marker is written, half- and full-width alike: `chinese` 一、 `bracketed` (一) `shi` 一是 `dot` 1. 1、 `paren` (1) `half` 1) `circle` ① */
export type MarkerStyle = 'chinese' | 'bracketed' | 'shi' | 'dot' | 'paren' | 'half' | 'circle'

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

/** Longest first where one could be read as the beginning of another. All parts are bounded, so a scan is linear. */
const PATTERN = new RegExp(
  [
    `(?<!${CN}|第)(?<chinese>${CN}{1,3})\\s?[、．.]`,
    `[(（]\\s?(?<bracketed>${CN}{1,3})\\s?[)）][、．.]?`,
    '(?<bracketedSign>[㈠-㈩])',
    `(?<!${CN})(?<shi>${CN}{1,3})是`,
    `(?<!${DIGIT}|[.．])(?<dot>${DIGIT}{1,2})\\s?[.．、]`,
    '(?<dotSign>[⒈-⒛])',
    `[(（]\\s?(?<paren>${DIGIT}{1,2})\\s?[)）][、．.]?`,
    '(?<parenSign>[⑴-⒇])',
    `(?<!${DIGIT}|[.．(（])(?<half>${DIGIT}{1,2})[)）]`,
    '(?<circleSign>[①-⑳])',
  ].join('|'),
  'g',
)

/** The code point of 1 in the runs of signs that hold marker and number in one character. */
const FIRST_SIGN: Record<string, number> = { bracketed: 0x3220, dot: 0x2488, paren: 0x2474, circle: 0x2460 }

const FOLLOWING_NUMERAL = new RegExp(`^${CN}+`)

const YEAR = /^(?:19|20)\d\d(?:年|-|—|至)/

/** Everything in the text that is written like a marker, in order. Where it stands is for others to judge. */
export function findMarkers(text: string): Marker[] {
  return Array.from(text.matchAll(PATTERN)).flatMap((match) => {
    const [name, written] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? ['', '']
    const style = name.replace('Sign', '') as MarkerStyle
    const number = name.endsWith('Sign') ? written.charCodeAt(0) - FIRST_SIGN[style] + 1 : readNumeral(written)
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

/** The level that a marker of this style opens. */
export function kindOf({ style }: Marker): DivisionKind {
  return style === 'chinese' ? 'section' : style === 'bracketed' ? 'subsection' : 'item'
}

/** Whether what follows shows that this was no marker: 1.5万 · 3、4月 · 一、二审 · 一、二、三产业 · 一是一、二是二. */
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
