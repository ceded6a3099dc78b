import type { Division, Figure, Paragraph } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import type { Figured } from '../figures/add-figures'
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
  const changed = new Map<string, Figure>()
  const removed = new Set<string>()
  for (const correction of editorial.corrections) {
    const found = find(correction)
    if (!found) continue
    const { paragraph, figure } = found
    if (correction.exclude) {
      removed.add(figure.id)
      exclusions.push({ paragraph: paragraph.id, span: figure.span, rule: 'editor', reason: correction.exclude })
    } else changed.set(figure.id, correct(changed.get(figure.id) ?? figure, correction, find))
  }
  const keyFigures: string[] = []
  for (const wanted of editorial.keyFigures) {
    const id = find(wanted)?.figure.id
    if (id && removed.has(id)) fail(wanted, 'no-such-figure', `“${wanted.figure}”已用 exclude 排除，不能作为要点`)
    else if (id) keyFigures.push(id)
  }
  return {
    tree: mapFigures(figured.tree, (figures) => edit(figures, changed, removed)),
    exclusions,
    diagnostics: [...accepted.diagnostics, ...problems],
    keyFigures,
  }
}

function correct(figure: Figure, { label, kind, of, previous }: Correction, find: Find): Figure {
  const corrected = { ...figure, ...(label && { label }), ...(kind && { kind }) }
  if (kind) delete corrected.change
  for (const [link, wanted] of [['of', of] as const, ['previous', previous] as const]) {
    const target = wanted ? find(wanted) : undefined
    if (target) corrected[link] = target.figure.id
    else if (wanted === null) delete corrected[link]
  }
  return corrected
}

/** One paragraph's figures, corrected, without those excluded and without links to them. */
function edit(figures: Figure[], changed: ReadonlyMap<string, Figure>, removed: ReadonlySet<string>): Figure[] {
  return figures
    .filter(({ id }) => !removed.has(id))
    .map((figure) => {
      const edited = { ...(changed.get(figure.id) ?? figure) }
      if (edited.of && removed.has(edited.of)) delete edited.of
      if (edited.previous && removed.has(edited.previous)) delete edited.previous
      return edited
    })
}

function mapFigures({ frontMatter, preamble, sections, backMatter }: Tree, map: (figures: Figure[]) => Figure[]): Tree {
  const all = (paragraphs: Paragraph[]) =>
    paragraphs.map((paragraph) => ({ ...paragraph, figures: map(paragraph.figures) }))
  const inside = (division: Division): Division => ({
    ...division,
    paragraphs: all(division.paragraphs),
    children: division.children.map(inside),
  })
  return {
    frontMatter: all(frontMatter),
    preamble: all(preamble),
    sections: sections.map(inside),
    backMatter: all(backMatter),
  }
}
