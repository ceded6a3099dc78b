import type { Figure } from '../../report/types'
import { DOUBT_SENTENCES } from '../output/doubt-sentences'
import type { Fail, Find } from './find-figure'
import type { FigureName, Placed } from './report-schema'

/**
 * Ids of the figures that open the page. Excluded ones and ones named again are errors, and so are those whose label is
 * in doubt: `doubtful` are the figures that nobody has confirmed.
 */
export function chooseKeyFigures(
  names: readonly Placed<FigureName>[],
  excluded: ReadonlySet<string>,
  doubtful: ReadonlyMap<string, Figure>,
  find: Find,
  fail: Fail,
): string[] {
  const chosen = new Map<string, Placed<FigureName>[]>()
  for (const name of names) {
    const id = find(name)?.figure.id
    if (id === undefined) continue
    if (excluded.has(id)) fail(name, 'no-such-figure', `“${name.figure}”已用 exclude 排除，不能作为要点`)
    else {
      const { label, doubt } = doubtful.get(id) ?? {}
      if (doubt)
        fail(
          name,
          'key-figure-doubtful',
          `要点“${name.figure}”的名称“${label}”存疑：${DOUBT_SENTENCES[doubt]}；请在 corrections 里写 label，名称对的写进 confirmed`,
        )
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
