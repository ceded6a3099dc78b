import type { Figure } from '../../report/types'
import { allFigures } from '../../report/walk'
import type { Diagnostic } from '../diagnostic'
import type { Figured } from '../figures/add-figures'
import type { Tree } from '../tree'
import { acceptDigits } from './accept-digits'
import { chooseKeyFigures } from './choose-key-figures'
import { confirmFigures } from './confirm-figures'
import { correctFigures } from './correct-figures'
import { type Fail, type Find, findFigure, paragraphsById } from './find-figure'
import { insertFigures } from './insert-figures'
import { proposeKeyFigures } from './propose-key-figures'
import type { Editorial } from './read-editorial'

/** A figured tree as the editor wants it. */
export interface Edited extends Figured {
  /** Ids of the figures that open the page, in the editor's order, or in reading order where they are proposed. */
  keyFigures: string[]
  /** Ids of the figures that an editor has looked at: those confirmed and those whose label an editor wrote. */
  reviewed: ReadonlySet<string>
  /** The tree as the entries of report.yaml name it: with the figures that are added, before they are corrected. */
  asRead: Tree
}

/**
 * Applies report.yaml: figures that are added, labels, kinds, links and exclusions of figures, digits that the editor
 * vouches for, confirmations, key figures. An entry that matches nothing, or one of several alike without `nth`, is an
 * error at its place in `file`, and so are two that contradict each other. The ids of the other figures stay as they
 * were. Where nobody has chosen key figures, proposed ones take their place, with a warning.
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
  const proposed = editorial.notChosen ? proposeKeyFigures(tree) : []
  const byFigureId = new Map(allFigures(tree).map((figure) => [figure.id, figure]))
  const chosen = chooseKeyFigures(editorial.keyFigures, corrected.excluded, byFigureId, find, fail)
  if (editorial.notChosen) problems.push(notChosen({ file, ...editorial.notChosen }, proposed))
  return {
    tree,
    exclusions: [...accepted.exclusions, ...corrected.exclusions],
    keyFigures: editorial.notChosen ? proposed.map(({ id }) => id) : chosen,
    reviewed: new Set([...confirmed, ...corrected.labelled]),
    asRead: whole.tree,
    diagnostics: [...accepted.diagnostics, ...problems],
  }
}

function notChosen(place: Pick<Diagnostic, 'file' | 'line' | 'column'>, proposed: readonly Figure[]): Diagnostic {
  const used = proposed.map(({ text, label }) => `“${text}”（${label}）`).join('、')
  const meanwhile = used ? `暂用程序挑出的${used}；` : ''
  const message = `还没有选页首的要点，${meanwhile}请在 keyFigures 下写四个左右；确实不要的，写 keyFigures: []`
  return { ...place, severity: 'warning', rule: 'no-key-figures', message }
}
