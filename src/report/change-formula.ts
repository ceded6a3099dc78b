/** A number inside a figure's printed text, with its scale: 61 of 61宗, 1.6亿 of 1.6亿元. */
const NUMBER = /\d[\d, ]*(?:\.\d+)?(?:万亿|亿|万|千|百(?!分))?/

/**
 * The arithmetic of a change that a report states between the values of two years, in printed numbers:
 * (61 − 56) ÷ 56 = 8.9%; of rates and counts of pieces the difference: 98.1% − 97.5% = 0.6个百分点.
 *
 * @param now the later value as printed: 61宗
 * @param before the earlier one
 * @param change the change as printed: 8.9%
 */
export function changeFormula(now: string, before: string, change: string, direction: 'up' | 'down'): string {
  const percent = now.endsWith('%') ? '%' : ''
  const [first, second] = [now, before].map((text) => (NUMBER.exec(text)?.[0].trim() ?? text) + percent)
  const result = `${direction === 'down' ? '−' : ''}${change}`
  return change.endsWith('%') && !percent
    ? `(${first} − ${second}) ÷ ${second} = ${result}`
    : `${first} − ${second} = ${result}`
}
