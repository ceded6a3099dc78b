import type { FigureContext } from '../context/figure-context'
import { fromWords } from '../context/from-words'
import { COMPARING_WORD, LAST_YEAR_WORD, NAMED_YEAR } from '../context/time-phrases'
import { YEAR_NUMBER } from '../lexicon/years'
import { TO_VALUE_VERB } from '../numbers/change-verb-pattern'

/** A figure that knows its other year. */
export interface YearLinked extends FigureContext {
  /** Index of the figure that prints the same thing for the year before. */
  readonly previous?: number
  /** For a figure of the year before: index of the one that it is the year before of. */
  readonly current?: number
}

/** 2021年全年|总量 · 上年同期|为: the year that a clause opens with, and the words behind it. */
const YEAR_AT_HEAD = new RegExp(
  `^[,、(]?\\s*而?(?:${COMPARING_WORD})?(?:(?<year>${YEAR_NUMBER})(?:年|(?=总共))|(?<last>${LAST_YEAR_WORD}))(?:全年|同期|度)*(?<rest>.*?)(?:共|为|是|有|的)*$`,
)
const YEAR = new RegExp(`${YEAR_NUMBER}(?=年|总共)`)

/** Between the two values of 从85%|提升到|92% and 由2021年的120件|增加到2022年的|150件. */
const NOW = `[到至为成](?:${NAMED_YEAR}的?|(?:目前|现在|如今|今年|本年度?)的?)?$`
const TO = new RegExp(`^(?:[^,;。:]{0,6}?${TO_VALUE_VERB})?${NOW}`)
const TO_WITH_VERB = new RegExp(`^[^,;。:]{0,6}?${TO_VALUE_VERB}${NOW}`)

/**
 * Pairs figures that stand next to each other and print the same thing for two years, or before and after: 409件,2021年全年
 * 456件 · 从85%提升到92%.
 */
export function linkYears(contexts: readonly FigureContext[]): YearLinked[] {
  const linked: YearLinked[] = [...contexts]
  for (let i = 1; i < linked.length; i++) {
    const [before, figure] = [linked[i - 1], linked[i]]
    if (i === figure.segment) continue
    const order = orderOf(before, figure)
    if (order === 'change' || order === 'earlierFirst') {
      linked[i - 1] = { ...before, current: i }
      const kind = order === 'change' && before.kind === 'other' ? before.kind : figure.kind
      linked[i] = { ...figure, kind, previous: i - 1 }
    } else if (order === 'laterFirst') {
      linked[i - 1] = { ...before, previous: i }
      linked[i] = { ...figure, current: i - 1 }
    }
  }
  return linked
}

/** How two figures stand to each other: 从85%提升到92% · 2021年120件,2022年150件 · 150件,上年120件 · not at all. */
function orderOf(before: FigureContext, figure: FigureContext): 'change' | 'earlierFirst' | 'laterFirst' | undefined {
  if (before.kind === 'change' || figure.kind === 'change' || before.unit !== figure.unit) return undefined
  const then = YEAR_AT_HEAD.exec(before.before)?.groups
  const from = fromWords(before.before)
  const leadsTo = from === 'then' ? TO : from === 'something' || then ? TO_WITH_VERB : undefined
  if (leadsTo?.test(figure.gap)) return 'change'

  const now = YEAR_AT_HEAD.exec(figure.before)?.groups
  if (!now || (now.rest !== '' && now.rest !== then?.rest)) return undefined
  const year = then?.year ?? YEAR.exec(before.before)?.[0]
  if (now.last || (year && now.year < year)) return 'laterFirst'
  return year && now.year > year ? 'earlierFirst' : undefined
}
