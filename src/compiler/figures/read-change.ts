import type { ChangeBasis, Figure } from '../../report/types'
import type { UnitKind } from './units'

/** A change as its clause words it: 刑事警情同比下降 before the number. */
export interface WordedChange {
  change: NonNullable<Figure['change']>
  /** What changed, in the clause's own words; empty where it goes without saying (…1568宗,同比上升25.8%). */
  subject: string
  /** The change as printed: 同比上升, 较上年减少. */
  wording: string
}

const UP = '上升|增长|增加|提升|提高|增多|上涨|攀升|扩大|上浮|升高|递增|回升|跃升|延长|扩充|前进|前移|改善|↑'
const DOWN = '下降|减少|降低|压减|压缩|缩短|回落|下滑|下跌|缩减|下调|递减|压降|精简|后退|后移|↓'
/** Verbs of change, as regular expression source. */
export const DIRECTION = `${UP}|${DOWN}`
/** 新增加5个 counts what is new; it compares nothing. */
const VERB = new RegExp(`(?<!新)(?<up>${UP})了?$|(?<down>${DOWN})了?$`)
const EXTENT =
  /(?<up>(?<!自然)(?:增长|上升|增加|提升|提高|上涨)(?:幅度|率)|增幅|涨幅|升幅|增速)(?:分别)?(?:为|是|:)?$|(?<down>(?:下降|减少|降低|压减|压缩)幅度|(?:下降|减少|降低)率|降幅|跌幅|减幅)(?:分别)?(?:为|是|:)?$/
/** 多 and 少 say a change only next to what they compare with: 较上年多4件. */
const SHORT =
  /(?:同比|环比|同期|去年|上年|上月|上季度|\d年|年初|年底|年末|相比),?净?(?:(?<up>[多增升涨高])|(?<down>[少减降跌低]))加?了?$/
/** And next to a share: 投诉再降12.3%. */
const SHORT_OF_SHARE = /(?<up>[增升涨])了?$|(?<down>[降减])了?$/
const BASES: { basis: ChangeBasis; words: RegExp }[] = [
  { basis: 'yearOnYear', words: /同比|[较比与同](?:上一?年|去年|前一年)(?:度|同期)*(?:相比)?/g },
  { basis: 'quarterOnQuarter', words: /环比|[较比与同]上(?:一?季度|个?月|一?期)(?:相比)?/g },
  {
    basis: 'since',
    words:
      /[较比与同自](?:19|20)\d\d年(?:初|底|末|度|同期|以来|相比)*|[较比与同自](?:年初|以往|往年|此前|之前|改革前|前期)(?:相比)?/g,
  },
]

/**
 * Reads the words before a number as a stated change, or gives undefined. `clause` is the figure's own clause, `lead`
 * everything since the figure before (与上年相比, may be a clause of its own), `sign` a printed + or -.
 */
export function readChange(
  clause: string,
  lead: string,
  unit: UnitKind,
  sign: string | undefined,
): WordedChange | undefined {
  const relative = unit === 'rate' || unit === 'points' || unit === 'times'
  const verb =
    VERB.exec(clause) ?? EXTENT.exec(clause) ?? SHORT.exec(clause) ?? (relative ? SHORT_OF_SHARE.exec(clause) : null)
  const inClause = lastBasis(clause)
  if (!verb && !(sign && inClause)) return undefined
  const word = verb ? (verb.groups?.up ?? verb.groups?.down ?? '') : ''
  if (unit === 'count' && /精简|改善/.test(word)) return undefined
  const at = verb ? verb.index + verb[0].indexOf(word) : clause.length
  const basis = inClause ?? lastBasis(lead)
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

/** PM2.5浓度改善5%: what pollutes improves by falling. */
function betterIsLess(word: string, clause: string): boolean {
  return word === '改善' && /浓度|PM|污染/.test(clause)
}

/** Words between the comparison and the verb that name nothing: 同比分别下降. */
const ADVERBS = /^,|(?:净|分别|均|各|也|都|又|再|共|大幅|明显|显著|累计|平均|已|总体|整体)+$/g

function lastBasis(words: string): { basis: ChangeBasis; start: number; end: number } | undefined {
  let last: { basis: ChangeBasis; start: number; end: number } | undefined
  for (const { basis, words: pattern } of BASES) {
    for (const found of words.matchAll(pattern)) {
      if (!last || found.index > last.start) last = { basis, start: found.index, end: found.index + found[0].length }
    }
  }
  return last
}
