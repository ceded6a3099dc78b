import type { Tree } from '../tree'
import type { Corrected } from './correct-figures'
import type { Fail, Find } from './find-figure'
import { mapFigures } from './map-figures'
import type { FigureName, Placed } from './report-schema'

/**
 * Takes the doubt from the figures that an editor confirms. One that is excluded and one confirmed twice are errors.
 * Gives the tree and the ids of the figures confirmed.
 */
export function confirmFigures(
  { tree, excluded }: Pick<Corrected, 'tree' | 'excluded'>,
  names: readonly Placed<FigureName>[],
  find: Find,
  fail: Fail,
): { tree: Tree; confirmed: ReadonlySet<string> } {
  const lines = new Map<string, number>()
  for (const name of names) {
    const id = find(name)?.figure.id
    if (id === undefined) continue
    const line = lines.get(id)
    if (excluded.has(id)) fail(name, 'named-twice', `“${name.figure}”已用 exclude 排除，不能又在 confirmed 里`)
    else if (line) fail(name, 'named-twice', `“${name.figure}”在第 ${line} 行已经核对过，请只留一条`)
    else lines.set(id, name.line)
  }
  const withoutDoubt = mapFigures(tree, (figures) =>
    figures.map((figure) => {
      const { doubt, ...sure } = figure
      return doubt && lines.has(figure.id) ? sure : figure
    }),
  )
  return { tree: withoutDoubt, confirmed: new Set(lines.keys()) }
}
