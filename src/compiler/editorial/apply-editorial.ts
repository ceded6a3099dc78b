import type { Figure } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import type { Figured } from '../figures/add-figures'
import { acceptDigits } from './accept-digits'
import { chooseKeyFigures } from './choose-key-figures'
import { correctFigures } from './correct-figures'
import { type Fail, type Find, findFigure, paragraphsById } from './find-figure'
import { proposeKeyFigures } from './propose-key-figures'
import type { Editorial } from './read-editorial'

/** A figured tree as the editor wants it. */
export interface Edited extends Figured {
  /** Ids of the figures that open the page, in the editor's order, or in reading order where they are proposed. */
  keyFigures: string[]
}

/**
 * Applies report.yaml: labels, kinds, links and exclusions of figures, digits that the editor vouches for, key figures.
 * An entry that matches nothing, or one of several alike without `nth`, is an error at its place in `file`, and so are
 * two that contradict each other. Where nobody has chosen key figures, proposed ones take their place, with a warning. The ids of the other figures stay as they were.
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
  const proposed = editorial.notChosen ? proposeKeyFigures(corrected.tree) : []
  const chosen = chooseKeyFigures(editorial.keyFigures, corrected.excluded, find, fail)
  if (editorial.notChosen) problems.push(notChosen({ file, ...editorial.notChosen }, proposed))
  return {
    tree: corrected.tree,
    exclusions: [...accepted.exclusions, ...corrected.exclusions],
    keyFigures: editorial.notChosen ? proposed.map(({ id }) => id) : chosen,
    diagnostics: [...accepted.diagnostics, ...problems],
  }
}

function notChosen(place: Pick<Diagnostic, 'file' | 'line' | 'column'>, proposed: readonly Figure[]): Diagnostic {
  const used = proposed.map(({ text, label }) => `“${text}”（${label}）`).join('、')
  const meanwhile = used ? `暂用程序挑出的${used}；` : ''
  const message = `还没有选页首的要点，${meanwhile}请在 keyFigures 下写四个左右；确实不要的，写 keyFigures: []`
  return { ...place, severity: 'warning', rule: 'no-key-figures', message }
}
