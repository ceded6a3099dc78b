import type { Draft } from './draft'
import type { Relations } from './relate'

const NAMED_YEAR = '(?:(?:19|20)\\d\\d年|上一?年|去年)(?:度|全年|同期|[底末初])*'
const YEAR =
  /^[,、(]?\s*而?[较比与]?(?:(?<year>(?:19|20)\d\d)年|(?<last>上一?年|去年))(?:全年|同期|度)*(?<rest>.*?)(?:共|为|是|有|的)*$/
/** What a figure of another time is printed behind, to be compared with: 比上年的|85.6%|提高. */
export const COMPARED = new RegExp(`[较比与]${NAMED_YEAR}的?$`)

const FROM = new RegExp(`[从由](?:${NAMED_YEAR}|原[来先有]?|年初|最初|以前|以往|法定|承诺|改革前)?的?$`)
/** 窗口由迁建前的|164个: other words may stand between, if a verb follows the number. */
const FROM_SOMETHING = /[从由][^,;。:、从由]{1,10}$/
const VERB =
  '提[升高速]?|增[加长]?|上升|攀升|扩[大展充]|升|下降|回落|减少|降低?|缩[短小减]?|压[缩减降]?|减|精简|调整|发展|变|上涨|上调|下调|拓展|优化|延长|跃升'
const END = `[到至为成](?:${NAMED_YEAR}的?|(?:目前|现在|如今|今年|本年度?)的?)?$`
const TO = new RegExp(`^(?:[^,;。:]{0,6}?(?:${VERB}))?${END}`)
const TO_WITH_VERB = new RegExp(`^[^,;。:]{0,6}?(?:${VERB})${END}`)

/** The subject of a figure that 从 or 由 begins: 窗口数量|由迁建前的164个. */
export function withoutFrom(before: string): string {
  return before.replace(FROM, '').replace(FROM_SOMETHING, '')
}

/**
 * Pairs figure `i` with the one before it where the two print the same thing for two years, or before and after:
 * 409件,2021年全年456件; 从85%提升到92%. Notes on the earlier year's draft which one is current.
 */
export function linkYears(drafts: Draft[], relations: Relations[], i: number): void {
  const [before, current] = [drafts[i - 1], drafts[i]]
  if (before.kind === 'change' || current.kind === 'change' || before.unit !== current.unit) return
  const then = YEAR.exec(before.before)?.groups
  const since = then || FROM_SOMETHING.test(before.before) ? TO_WITH_VERB : undefined
  if ((FROM.test(before.before) ? TO : since)?.test(current.lead)) {
    if (before.kind === 'other') current.kind = 'other'
    relations[i].previous = i - 1
    before.current = i
    return
  }
  const now = YEAR.exec(current.before)?.groups
  if (!now) return
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
