import type { Draft } from './draft'
import type { Relations } from './relate'

const YEAR =
  /^[,、(]?\s*而?(?:(?<year>(?:19|20)\d\d)年|(?<last>上一?年|去年))(?:全年|同期|度)*(?<rest>.*?)(?:共|为|是|有|的)*$/
const FROM = /[从由](?:(?:19|20)\d\d年|上年|去年|原来|年初|最初|以前)?的?$/
const TO =
  /^(?:提[升高]|增[加长]?|上升|攀升|扩大|升|下降|减少|降低?|缩短|压[缩减]|缩减|减|调整|发展|变|上涨)[到至为成](?:(?:19|20)\d\d年的?|目前的?|现在的?)?$/

/**
 * Pairs figure `i` with the one before it where the two print the same thing for two years, or before and after:
 * 409件,2021年全年456件; 从85%提升到92%. Notes on the earlier year's draft which one is current.
 */
export function linkYears(drafts: Draft[], relations: Relations[], i: number): void {
  const [before, current] = [drafts[i - 1], drafts[i]]
  if (before.kind === 'change' || current.kind === 'change') return
  if (FROM.test(before.before) && TO.test(current.lead)) {
    relations[i].previous = i - 1
    before.current = i
    return
  }
  const now = YEAR.exec(current.before)?.groups
  if (!now || before.unit !== current.unit) return
  const then = YEAR.exec(before.before)?.groups
  const alike = now.rest === '' || now.rest === then?.rest
  const year = then?.year ?? /(?:19|20)\d\d(?=年)/.exec(before.before)?.[0]
  if (alike && (now.last || (year && now.year < year))) {
    relations[i - 1].previous = i
    current.current = i - 1
  } else if (alike && year && now.year > year) {
    relations[i].previous = i - 1
    before.current = i
  }
}
