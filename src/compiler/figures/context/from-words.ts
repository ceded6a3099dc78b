import { NAMED_YEAR } from './time-phrases'

/** 从 or 由 before a value of the past: 由上年的|88.9%, 从法定的|20个工作日. */
const FROM_THEN = new RegExp(`[从由](?:${NAMED_YEAR}|原[来先有]?|年初|最初|以前|以往|法定|承诺|改革前)?的?$`)
/** The same with other words between: 窗口数量由迁建前的|164个. */
const FROM_SOMETHING = /[从由][^,;。:、从由]{1,10}$/

/** Whether a figure's clause opens a change from its value: `then` names the past, `something` may name anything. */
export function fromWords(before: string): 'then' | 'something' | undefined {
  if (FROM_THEN.test(before)) return 'then'
  return FROM_SOMETHING.test(before) ? 'something' : undefined
}

/** The words before 从 or 由: 窗口数量|由迁建前的164个. */
export function withoutFrom(before: string): string {
  return before.replace(FROM_THEN, '').replace(FROM_SOMETHING, '')
}
