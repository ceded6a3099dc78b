import type { Diagnostic } from './diagnostic'
import type { Figured } from './figures/add-figures'
import { UNPRINTABLE } from './invisible'

const RULE = 'hidden-in-number'
const BETWEEN_DIGITS = new RegExp(`(?<=[\\d.])(?:${UNPRINTABLE.source})+(?=[\\d.%％])`, 'gu')

/**
 * Errors for invisible characters inside numbers. They take the place of the errors about the digits beside them, whose
 * advice would be wrong: of a 1568宗 that a zero-width space parts, to explain the 1 away would publish 568宗.
 */
export function nameHiddenInNumbers(figured: Figured, text: string, file: string): Figured {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const hidden = new Map<string, Diagnostic>()
  const report = (line: number, column: number) => {
    const around = lines[line - 1].slice(Math.max(0, column - 8), column + 8).replace(new RegExp(UNPRINTABLE, 'gu'), '')
    const message = `这里的数字（…${around}…）里夹着看不见的字符；请把这个数字重打一遍，或重新取原文`
    hidden.set(`${line}:${column}`, { file, line, column, severity: 'error', rule: RULE, message })
  }
  for (const [i, line] of lines.entries()) {
    for (const { index } of line.matchAll(BETWEEN_DIGITS)) report(i + 1, index + 1)
  }
  const others = figured.diagnostics.filter(({ rule, line, column }) => {
    if (rule !== 'unaccounted-digits') return true
    const end = column - 1 + (/^\d*/.exec(lines[line - 1].slice(column - 1))?.[0].length ?? 0)
    const beside = [column - 1, end + 1].find((at) => UNPRINTABLE.test(lines[line - 1].charAt(at - 1)))
    if (beside) report(line, beside)
    return beside === undefined
  })
  return { ...figured, diagnostics: [...others, ...hidden.values()] }
}
