import type { Diagnostic } from '../diagnostic'
import type { Figured } from '../figures/add-figures'
import type { Tree } from '../tree'
import { acceptDigits } from './accept-digits'
import { chooseKeyFigures } from './choose-key-figures'
import { confirmFigures } from './confirm-figures'
import { correctFigures } from './correct-figures'
import { type Fail, type Find, findFigure, paragraphsById } from './find-figure'
import { insertFigures } from './insert-figures'
import type { Editorial } from './read-editorial'

/** A figured tree as the editor wants it. */
export interface Edited extends Figured {
  /** Ids of the figures that open the page, in the editor's order. */
  keyFigures: string[]
  /** Ids of the figures that an editor has looked at: those confirmed and those whose label an editor wrote. */
  reviewed: ReadonlySet<string>
  /** The tree as the entries of report.yaml name it: with the figures that are added, before they are corrected. */
  asRead: Tree
}

/**
 * Applies report.yaml: figures that are added, labels, kinds, links and exclusions of figures, digits that the editor
 * vouches for, confirmations, key figures. An entry that matches nothing, or one of several alike without `nth`, is an
 * error at its place in `file`, and so are two that contradict each other. The ids of the other figures stay as they were.
 */
export function applyEditorial(figured: Figured, editorial: Editorial, file: string): Edited {
  const problems: Diagnostic[] = []
  const fail: Fail = ({ line, column }, rule, message) => {
    problems.push({ file, line, column, severity: 'error', rule, message })
  }
  const whole = insertFigures(figured, editorial.added, fail)
  const byId = paragraphsById(whole.tree)
  const find: Find = (name) => {
    const found = findFigure(byId, name)
    if (typeof found !== 'string') return found
    fail(name, 'no-such-figure', found)
    return undefined
  }

  const accepted = acceptDigits(whole, editorial.vouched, byId, fail)
  const corrected = correctFigures(whole.tree, editorial.corrections, find, fail)
  const { tree, confirmed } = confirmFigures(corrected, editorial.confirmed, find, fail)
  return {
    tree,
    exclusions: [...accepted.exclusions, ...corrected.exclusions],
    keyFigures: chooseKeyFigures(editorial.keyFigures, corrected.excluded, find, fail),
    reviewed: new Set([...confirmed, ...corrected.labelled]),
    asRead: whole.tree,
    diagnostics: [...accepted.diagnostics, ...problems],
  }
}
