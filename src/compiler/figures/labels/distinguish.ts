import type { YearLinked } from '../relations/link-years'
import type { Label } from './label'
import { clauseOf } from './nouns'
import { LONGEST_LABEL } from './predicate-label'

/** 在门户网站发布信息320条,在微信公众号发布信息450条: two figures with one label take the channel, the place or who acted. */
export function distinguish(figures: readonly YearLinked[], labels: readonly Label[]): Label[] {
  const count = new Map<string, number>()
  for (const { text } of labels) count.set(text, (count.get(text) ?? 0) + 1)
  return labels.map((label, i) => {
    if ((count.get(label.text) ?? 0) < 2 || figures[i].current !== undefined || figures[i].previous !== undefined) {
      return label
    }
    const full = clauseOf(figures[i].before)
    const longer = full.endsWith(label.text) && full.length > label.text.length && full.length <= LONGEST_LABEL
    return longer ? { ...label, text: full } : label
  })
}
