import type { Figure } from '../../../report/types'
import {
  CHANGE_EXTENTS,
  CHANGE_VERBS,
  type ChangeVerb,
  COMPARATIVES,
  LEVEL_COMPARATIVES,
  SHORT_CHANGE_VERBS,
} from '../lexicon/change-verbs'
import { COMPARED_TIMES, COMPARISONS } from '../lexicon/comparison-bases'
import type { UnitKind } from '../lexicon/units'
import { anyOf } from '../lexicon/word'
import { lastBasisIn } from './comparison-basis'

/** A change as its clause words it: 刑事警情同比下降 before the number. */
export interface StatedChange {
  readonly change: NonNullable<Figure['change']>
  /** What changed, in the clause's own words; empty where it goes without saying (…1568宗,同比上升25.8%). */
  readonly subject: string
  /** The change as printed: 同比上升, 较上年减少. */
  readonly wording: string
}

/** Regular expression source for the verbs that stand before an amount. */
export const CHANGE_VERB = anyOf(CHANGE_VERBS)

/** The words in a group that says which way: `up` or `down`. */
function eitherWay(table: readonly ChangeVerb[], ending = ''): string {
  const group = (direction: 'up' | 'down') =>
    `(?<${direction}>${anyOf(table.filter((verb) => verb.direction === direction))}${ending})`
  return `(?:${group('up')}|${group('down')})`
}

/** 新增加5个 counts what is new, 改造提升26座 what was done: they compare nothing. */
const VERB = new RegExp(`(?<!新|改造|整治|优化|品质|升级|巩固)${eitherWay(CHANGE_VERBS)}了?$`)
/** 降幅, 下降幅度, 增长率; 人口自然增长率 is a rate. */
const EXTENT = new RegExp(`(?<!自然)${eitherWay(CHANGE_EXTENTS)}(?:分别)?[为是]?$`)
const EXTENT_OF_VERB = new RegExp(`${eitherWay(CHANGE_VERBS, '幅度')}(?:分别)?[为是]?$`)
/** 较上年多4件: next to what is compared with. */
const BESIDE_COMPARISON = new RegExp(
  `(?:${anyOf([...COMPARISONS, ...COMPARED_TIMES])}|同期|\\d年|年[底末]|相比),?净?${eitherWay([...SHORT_CHANGE_VERBS, ...COMPARATIVES])}加?了?$`,
)
/** 投诉再降12.3%: next to a share. */
const BESIDE_SHARE = new RegExp(`${eitherWay(SHORT_CHANGE_VERBS)}了?$`)

/** 低于全省平均水平|3.2个百分点, 比全市平均高出|1.2个百分点: compared with a level. */
const WITH_LEVEL = new RegExp(
  `${eitherWay(LEVEL_COMPARATIVES)}[^,;。:]{2,12}$|(?:比|较)[^,;。:]{2,12}?(?:(?<above>高出?|多|好|长)|(?<below>低出?|少|短))了?$`,
)
/** 比全省平均水平多|3天. */
const MORE_THAN = /(?:比|较)[^,;。:]{2,12}(?:水平|平均|均值|目标|标准|规定)值?[多少高低长短]了?$/
/** 压缩|公用经费|12%: the verb before what it changes. */
const VERB_BEFORE = new RegExp(
  `^[,、并和]?${eitherWay(CHANGE_VERBS.filter(({ word }) => word.length === 2 && !/[↑↓]/.test(word)))}(?<what>[\\u4e00-\\u9fff]{2,10})$`,
)

/** Longer than what any of these matches, in UTF-16 units. */
const LONGEST = 20

/**
 * Reads the words before a number as a stated change, or gives undefined. `clause` is the figure's own clause, `gap`
 * everything since the figure before (与上年相比, may be a clause of its own), `sign` a printed + or -.
 */
export function readChange(
  clause: string,
  gap: string,
  unit: UnitKind,
  sign: string | undefined,
): StatedChange | undefined {
  const relative = unit === 'rate' || unit === 'points' || unit === 'times'
  const from = Math.max(0, clause.length - LONGEST)
  const verb = changeAtEnd(clause.slice(from), relative)
  const comparable = unit === 'points' || MORE_THAN.test(clause.slice(from))
  const levelled = comparable && !lastBasisIn(clause) ? withLevel(clause.slice(from), from) : undefined
  const opened = unit === 'rate' && !verb ? verbBefore(clause) : undefined
  if (levelled ?? opened) return levelled ?? opened
  if (!verb && !sign) return undefined
  const inClause = lastBasisIn(clause)
  if (!verb && !inClause) return undefined
  const word = verb?.groups?.up ?? verb?.groups?.down ?? ''
  if (unit === 'count' && /精简|改善/.test(word)) return undefined
  const at = verb ? from + verb.index + verb[0].indexOf(word) : clause.length
  const basis = inClause ?? lastBasisIn(gap)
  const between = inClause ? clause.slice(inClause.end, at).replace(ADVERBS, '') : ''
  return {
    change: {
      direction: sign === '-' || verb?.groups?.down || betterIsLess(word, clause) ? 'down' : 'up',
      basis: basis?.basis ?? 'stated',
    },
    subject: between || clause.slice(0, inClause ? Math.min(inClause.start, at) : at),
    wording: (inClause ? clause.slice(inClause.start, inClause.end) : '') + word.replace(/[↑↓]/, ''),
  }
}

/** The words of `end`, which begins at `from` of the clause, as a comparison with a level. */
function withLevel(end: string, from: number): StatedChange | undefined {
  const found = WITH_LEVEL.exec(end)
  if (!found) return undefined
  const { up, above } = found.groups ?? {}
  return {
    change: { direction: up || above ? 'up' : 'down', basis: 'stated' },
    subject: from > 0 ? '' : end.slice(0, found.index).replace(/^,?分别$/, ''),
    wording: found[0],
  }
}

function verbBefore(clause: string): StatedChange | undefined {
  const { up, down = '', what = '' } = VERB_BEFORE.exec(clause)?.groups ?? {}
  if (!what || /^[率幅量]|[率比例]$|占|的|分别/.test(what)) return undefined
  return { change: { direction: up ? 'up' : 'down', basis: 'stated' }, subject: what, wording: up ?? down }
}

/** Last characters of all that these patterns match: of the words, and of 增加了, 降幅为, 下降幅度, 增幅分别, 多加. */
const LAST_CHARACTERS = new Set([
  ...[...CHANGE_VERBS, ...SHORT_CHANGE_VERBS, ...COMPARATIVES, ...CHANGE_EXTENTS].map(({ word }) => word.slice(-1)),
  ...'了为是度别加',
])

/** The words for a change that end the clause. */
function changeAtEnd(end: string, relative: boolean): RegExpExecArray | null {
  // Most clauses end otherwise, and the patterns take time.
  if (!LAST_CHARACTERS.has(end.slice(-1))) return null
  return (
    VERB.exec(end) ??
    EXTENT.exec(end) ??
    EXTENT_OF_VERB.exec(end) ??
    BESIDE_COMPARISON.exec(end) ??
    (relative ? BESIDE_SHARE.exec(end) : null)
  )
}

/** PM2.5浓度改善5%: what pollutes improves by falling. */
function betterIsLess(word: string, clause: string): boolean {
  return word === '改善' && /浓度|PM|污染/.test(clause)
}

/** Words between the comparison and the verb that name nothing: 同比分别下降. */
const ADVERBS = /^,|(?:净|分别|均|各|也|都|又|再|共|大幅|明显|显著|累计|平均|已|总体|整体)+$/g
