import type { Figure } from '../../report/types'
import { doubtSentence, isDoubtful } from '../output/doubt-sentences'
import type { Fail, Find } from './find-figure'
import type { FigureName, Placed } from './report-schema'

/**
 * Ids of the figures that open the page. Excluded ones and ones named again are errors, and so are those whose label is
 * in doubt. `figures` are those of the report by id.
 */
export function chooseKeyFigures(
  names: readonly Placed<FigureName>[],
  excluded: ReadonlySet<string>,
  figures: ReadonlyMap<string, Figure>,
  find: Find,
  fail: Fail,
): string[] {
  const chosen = new Map<string, Placed<FigureName>[]>()
  for (const name of names) {
    const id = find(name)?.figure.id
    if (id === undefined) continue
    if (excluded.has(id)) fail(name, 'no-such-figure', `“${name.figure}”已用 exclude 排除，不能作为要点`)
    else {
      const figure = figures.get(id)
      if (figure && isDoubtful(figure)) fail(name, 'key-figure-doubtful', doubtful(figure, figures))
      chosen.set(id, [...(chosen.get(id) ?? []), name])
    }
  }
  for (const [first, again, ...others] of chosen.values()) {
    if (!again) continue
    const count = others.length > 0 ? `，一共写了 ${others.length + 2} 次` : ''
    fail(again, 'named-twice', `要点“${first.figure}”在第 ${first.line} 行已经写过${count}，请只留一条`)
  }
  return [...chosen.keys()]
}

function doubtful(figure: Parameters<typeof doubtSentence>[0], figures: ReadonlyMap<string, Figure>): string {
  return `要点“${figure.text}”的名称“${figure.label}”存疑：${doubtSentence(figure, figures)}；请在 corrections 里写 label，名称对的写进 confirmed`
}
