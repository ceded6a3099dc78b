import type { YearLinked } from '../relations/link-years'
import type { Label } from './label'
import { nounAtHead } from './nouns'
import { isModifier } from './word-kinds'

/** A list is not followed further than this many figures. */
const LONGEST_LIST = 8
/** 市级|法治文化阵地: the sort and the noun of the last of a list. */
const SORTED = /^(国家级|[省市区县镇村]级|[一二三]级|优秀|合格|不合格)(.{2,14})$/

/** 1个国家级、2个省级、4个|市级法治文化阵地: members with a sort only take the noun of the last. */
export function listHeadLabel(i: number, figures: readonly YearLinked[]): Label | undefined {
  const { after, kind } = figures[i]
  const own = SORTED.exec(nounAtHead(after))
  if (kind === 'count' && own && i > 0 && /^(?:[^,;。]{1,6})[、和]$/.test(figures[i].gap))
    return { text: own[0], noun: own[2] }
  const sort = sortBehind(i, figures)
  if (!sort) return undefined
  for (let j = i + 1; j < Math.min(figures.length, i + LONGEST_LIST); j++) {
    const last = SORTED.exec(nounAtHead(figures[j].after))
    if (last) return { text: sort + last[2], noun: last[2] }
    if (!sortBehind(j, figures)) return undefined
  }
  return undefined
}

/** The sort that stands alone behind figure `i`, before the next of the list; else empty. */
function sortBehind(i: number, figures: readonly YearLinked[]): string {
  const words = /^([^,;。、]{1,4})[、和及]$/.exec(figures[i + 1]?.gap ?? '')?.[1] ?? ''
  return figures[i].kind === 'count' && words && isModifier(words) ? words : ''
}
