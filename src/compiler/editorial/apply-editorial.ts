import type { Division, Indicator, Paragraph } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import type { Figured } from '../figures/add-indicators'
import type { Tree } from '../tree'
import type { Place } from '../yaml-text'
import { acceptDigits } from './accept-digits'
import { type Found, findFigure, placesOf, type Wanted } from './find-figure'
import type { Correction } from './read-correction'
import type { Editorial } from './read-editorial'

/** A figured tree as the editor wants it. */
export interface Edited extends Figured {
  /** Ids of the figures that open the page, in the editor's order. */
  keyFigures: string[]
}

/** Finds a figure for the entry that names it; where there is none, the error is reported at the entry. */
type Find = (wanted: Wanted & Place) => Found | undefined

/**
 * Applies report.yaml: labels, kinds, links and exclusions of figures, digits that the editor vouches for, key figures.
 * An entry that matches nothing, or one of several alike without `nth`, is an error at its place in `file`. The ids of
 * the other figures stay as they were.
 */
export function applyEditorial(figured: Figured, editorial: Editorial, file: string): Edited {
  const places = placesOf(figured.tree)
  const problems: Diagnostic[] = []
  const fail = ({ line, column }: Place, rule: string, message: string) => {
    problems.push({ file, line, column, severity: 'error', rule, message })
  }
  const find: Find = (wanted) => {
    const found = findFigure(places, wanted)
    if (typeof found !== 'string') return found
    fail(wanted, 'no-such-figure', found)
    return undefined
  }

  const accepted = acceptDigits(figured, editorial.vouched, places, fail)
  const exclusions = [...accepted.exclusions]
  const changed = new Map<string, Indicator>()
  const removed = new Set<string>()
  for (const correction of editorial.corrections) {
    const found = find(correction)
    if (!found) continue
    const { paragraph, indicator } = found
    if (correction.exclude) {
      removed.add(indicator.id)
      exclusions.push({ paragraph: paragraph.id, span: indicator.span, rule: 'editor', reason: correction.exclude })
    } else changed.set(indicator.id, correct(changed.get(indicator.id) ?? indicator, correction, find))
  }
  const keyFigures: string[] = []
  for (const wanted of editorial.keyFigures) {
    const id = find(wanted)?.indicator.id
    if (id && removed.has(id)) fail(wanted, 'no-such-figure', `“${wanted.figure}”已用 exclude 排除，不能作为要点`)
    else if (id) keyFigures.push(id)
  }
  return {
    tree: mapIndicators(figured.tree, (indicators) => edit(indicators, changed, removed)),
    exclusions,
    diagnostics: [...accepted.diagnostics, ...problems],
    keyFigures,
  }
}

function correct(indicator: Indicator, { label, kind, of, previous }: Correction, find: Find): Indicator {
  const corrected = { ...indicator, ...(label && { label }), ...(kind && { kind }) }
  if (kind) delete corrected.change
  for (const [link, wanted] of [['of', of] as const, ['previous', previous] as const]) {
    const target = wanted ? find(wanted) : undefined
    if (target) corrected[link] = target.indicator.id
    else if (wanted === null) delete corrected[link]
  }
  return corrected
}

/** One paragraph's figures, corrected, without those excluded and without links to them. */
function edit(
  indicators: Indicator[],
  changed: ReadonlyMap<string, Indicator>,
  removed: ReadonlySet<string>,
): Indicator[] {
  return indicators
    .filter(({ id }) => !removed.has(id))
    .map((indicator) => {
      const edited = { ...(changed.get(indicator.id) ?? indicator) }
      if (edited.of && removed.has(edited.of)) delete edited.of
      if (edited.previous && removed.has(edited.previous)) delete edited.previous
      return edited
    })
}

function mapIndicators({ front, preamble, sections, back }: Tree, map: (indicators: Indicator[]) => Indicator[]): Tree {
  const all = (paragraphs: Paragraph[]) =>
    paragraphs.map((paragraph) => ({ ...paragraph, indicators: map(paragraph.indicators) }))
  const inside = (division: Division): Division => ({
    ...division,
    paragraphs: all(division.paragraphs),
    children: division.children.map(inside),
  })
  return { front: all(front), preamble: all(preamble), sections: sections.map(inside), back: all(back) }
}
