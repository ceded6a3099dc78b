import type { Diagnostic } from './diagnostic'
import type { Line } from './lines'
import { markerAt } from './marker'
import { isTableRow } from './role'

/** Shorter lines may be signatures or cells; what begins with a marker may be a heading up to twice that. */
const LONG = 14
const LONG_HEADING = 28
const FEW = 5

/**
 * A text that was copied from a PDF breaks its lines in the middle of sentences, and figures with them: a warning at the
 * first such line where most long lines do (办理行政处罚36 | 起,罚款2.4万元), blank lines between them or not.
 */
export function checkWrapping(lines: readonly Line[], file: string): Diagnostic[] {
  // The first line is the title.
  const long = lines
    .slice(1)
    .filter(
      ({ normalized }) => normalized.length >= (markerAt(normalized) ? LONG_HEADING : LONG) && !isTableRow(normalized),
    )
  const next = new Map(lines.map((line, index) => [line, lines[index + 1]]))
  const broken = long.filter((line) => {
    const following = next.get(line)
    return /[\p{L}\d,、]$/u.test(line.normalized) && following !== undefined && !markerAt(following.normalized)
  })
  if (broken.length < FEW || broken.length * 2 < long.length) return []
  const [{ line, offset }] = broken
  const message = `有 ${broken.length} 行在句子中间断开，这是第一行，像是从 PDF 复制的；请先把同一段的各行接成一行`
  return [{ file, line, column: offset + 1, severity: 'warning', rule: 'wrapped-lines', message }]
}
