import type { Diagnostic } from './diagnostic'
import type { Line } from './lines'
import { markerAt } from './marker'
import { isTableRow } from './role'

/** Shorter lines may be headings, signatures or cells. */
const LONG = 20
const FEW = 5

/**
 * A text that was copied from a PDF breaks its lines in the middle of sentences and of figures: 办理行政处罚36 | 起,罚款
 * 2.4万元. Where most long lines do, a warning at the first of them.
 */
export function checkWrapping(lines: readonly Line[], file: string): Diagnostic[] {
  const long = lines.filter(({ text, normalized }) => text.length >= LONG && !isTableRow(normalized))
  const next = new Map(lines.map((line) => [line.line, line]))
  const broken = long.filter(({ normalized, line }) => {
    const following = next.get(line + 1)
    return /[\p{L}\d,、]$/u.test(normalized) && following !== undefined && !markerAt(following.normalized)
  })
  if (broken.length < FEW || broken.length * 2 < long.length) return []
  const [{ line, offset }] = broken
  const message = `有 ${broken.length} 行在句子中间断开，这是第一行，像是从 PDF 复制的；请先把同一段的各行接成一行`
  return [{ file, line, column: offset + 1, severity: 'warning', rule: 'wrapped-lines', message }]
}
