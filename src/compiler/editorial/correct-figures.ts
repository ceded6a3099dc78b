import type { Figure } from '../../report/types'
import type { PlacedExclusion } from '../figures/add-figures'
import type { Tree } from '../tree'
import type { Fail, Find } from './find-figure'
import { mapFigures } from './map-figures'
import type { Correction, Placed } from './report-schema'

/** A tree with its figures corrected. */
export interface Corrected {
  tree: Tree
  /** Ids of the figures that are none. */
  excluded: ReadonlySet<string>
  /** Ids of the figures whose label an editor wrote. */
  labelled: ReadonlySet<string>
  exclusions: PlacedExclusion[]
}

/** What a correction may say of a figure. */
const SAYINGS = ['label', 'kind', 'of', 'previous', 'exclude'] as const

/**
 * Applies the corrections to the figures that they name. To say the same thing of a figure twice, or anything of one
 * that is excluded, is an error. A label that the editor writes ends the figure's doubt.
 */
export function correctFigures(
  tree: Tree,
  corrections: readonly Placed<Correction>[],
  find: Find,
  fail: Fail,
): Corrected {
  const changed = new Map<string, Figure>()
  const exclusions = new Map<string, PlacedExclusion>()
  const said = new Map<string, Map<string, number>>()
  for (const correction of corrections) {
    const found = find(correction)
    if (!found) continue
    const { paragraph, figure } = found
    const before = said.get(figure.id) ?? new Map<string, number>()
    said.set(figure.id, before)
    reportRepeats(correction, before, fail)
    for (const saying of SAYINGS) if (correction[saying] !== undefined) before.set(saying, correction.line)
    const { exclude } = correction
    if (exclude) {
      exclusions.set(figure.id, { paragraph: paragraph.id, span: figure.span, rule: 'editor', reason: exclude })
    } else changed.set(figure.id, correct(changed.get(figure.id) ?? figure, correction, find, fail))
  }
  const excluded = new Set(exclusions.keys())
  return {
    tree: mapFigures(tree, (figures) => edit(figures, changed, excluded)),
    excluded,
    labelled: new Set([...said].filter(([, sayings]) => sayings.has('label')).map(([id]) => id)),
    exclusions: [...exclusions.values()],
  }
}

/** Reports what a correction says again, or against what was said; `before` has the lines of what was said. */
function reportRepeats(correction: Placed<Correction>, before: ReadonlyMap<string, number>, fail: Fail): void {
  const { figure, exclude } = correction
  const says = SAYINGS.filter((saying) => correction[saying] !== undefined)
  const again = says.find((saying) => before.has(saying))
  const excludedAt = exclude ? [...before.values()][0] : before.get('exclude')
  if (again) fail(correction, 'named-twice', `“${figure}”的 ${again} 在第 ${before.get(again)} 行已经写过，请只留一处`)
  else if (excludedAt) fail(correction, 'named-twice', `“${figure}”与第 ${excludedAt} 行矛盾：写了 exclude 就不是指标`)
  else if (exclude && says.length > 1) {
    fail(correction, 'named-twice', `“${figure}”写了 exclude 就不是指标，请删去 exclude 或其余各项`)
  }
}

function correct(figure: Figure, correction: Placed<Correction>, find: Find, fail: Fail): Figure {
  const { label, kind } = correction
  const corrected = { ...figure, ...(label && { label }), ...(kind && { kind }) }
  if (kind) delete corrected.change
  if (label) delete corrected.doubt
  for (const link of ['of', 'previous'] as const) {
    const name = correction[link]
    const target = name ? find(name) : undefined
    if (target?.figure.id === figure.id) fail(correction, 'wrong-value', `“${link}”不能是这个数自己`)
    else if (target) corrected[link] = target.figure.id
    else if (name === null) delete corrected[link]
  }
  return corrected
}

/** One paragraph's figures, corrected, without those excluded and without links to them. */
function edit(figures: Figure[], changed: ReadonlyMap<string, Figure>, excluded: ReadonlySet<string>): Figure[] {
  return figures
    .filter(({ id }) => !excluded.has(id))
    .map((figure) => {
      const edited = { ...(changed.get(figure.id) ?? figure) }
      if (edited.of && excluded.has(edited.of)) delete edited.of
      if (edited.previous && excluded.has(edited.previous)) delete edited.previous
      return edited
    })
}
