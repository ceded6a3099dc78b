import type { DivisionKind } from '../report/types'
import type { Marker, MarkerStyle } from './marker'

/** Styles that stand above 一、 where a text has them: 第一部分, 第一章, 第一节. */
const UPPER: readonly MarkerStyle[] = ['part', 'chapter', 'clause']
const HEADINGS: readonly MarkerStyle[] = [...UPPER, 'chinese', 'bracketed']

/** The level that a marker of some style opens; null for one that opens none in this text. */
export type LevelOf = (style: MarkerStyle) => DivisionKind | null

/**
 * The levels in a text whose lines begin with these markers. 一、 opens sections, （一） subsections, all else items; where
 * the text counts 第一部分, 第二部分 (or 第一章, 第一节) as well, those come first and move the others down.
 */
export function levelsIn(markers: readonly Marker[]): LevelOf {
  const counts = (style: MarkerStyle) =>
    [1, 2].every((number) => markers.some((marker) => marker.style === style && marker.number === number))
  const upper = UPPER.filter(counts)
  // The styles above （一）. 一、 is left out where the text counts 第一部分 and no 一、.
  const above = upper.length === 0 || counts('chinese') ? [...upper, 'chinese'] : upper
  return (style) => {
    if (UPPER.includes(style) && !above.includes(style)) return null
    const level = style === 'bracketed' ? above.length : above.indexOf(style)
    return level === 0 ? 'section' : level === 1 ? 'subsection' : 'item'
  }
}

/** The styles of headings below this one: where it counts on, they start again. */
export function stylesBelow(style: MarkerStyle): readonly MarkerStyle[] {
  const level = HEADINGS.indexOf(style)
  return level < 0 ? [] : HEADINGS.slice(level + 1)
}
