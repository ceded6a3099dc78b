import type { Diagnostic } from '../diagnostic'
import type { Figured } from '../figures/add-figures'
import type { Place } from '../yaml/parse-yaml'
import { acceptDigits } from './accept-digits'
import { chooseKeyFigures } from './choose-key-figures'
import { correctFigures } from './correct-figures'
import { type Found, findFigure, paragraphsById } from './find-figure'
import type { Editorial } from './read-editorial'
import type { FigureName, Placed } from './report-schema'

/** A figured tree as the editor wants it. */
export interface Edited extends Figured {
  /** Ids of the figures that open the page, in the editor's order. */
  keyFigures: string[]
}

/** Reports a problem with what report.yaml says at a place. */
export type Fail = (place: Place, rule: string, message: string) => void

/** Finds a figure for the entry that names it; where there is none, the error is reported at the entry. */
export type Find = (name: Placed<FigureName>) => Found | undefined

/**
 * Applies report.yaml: labels, kinds, links and exclusions of figures, digits that the editor vouches for, key figures.
 * An entry that matches nothing, or one of several alike without `nth`, is an error at its place in `file`, and so are
 * two that contradict each other. The ids of the other figures stay as they were.
 */
export function applyEditorial(figured: Figured, editorial: Editorial, file: string): Edited {
  const byId = paragraphsById(figured.tree)
  const problems: Diagnostic[] = []
  const fail: Fail = ({ line, column }, rule, message) => {
    problems.push({ file, line, column, severity: 'error', rule, message })
  }
  const find: Find = (name) => {
    const found = findFigure(byId, name)
    if (typeof found !== 'string') return found
    fail(name, 'no-such-figure', found)
    return undefined
  }

  const accepted = acceptDigits(figured, editorial.vouched, byId, fail)
  const corrected = correctFigures(figured.tree, editorial.corrections, find, fail)
  return {
    tree: corrected.tree,
    exclusions: [...accepted.exclusions, ...corrected.exclusions],
    keyFigures: chooseKeyFigures(editorial.keyFigures, corrected.excluded, find, fail),
    diagnostics: [...accepted.diagnostics, ...problems],
  }
}
