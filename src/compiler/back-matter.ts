import type { ParagraphRole } from '../report/types'
import type { EdgeLine } from './front-matter'
import type { Line } from './lines'
import { markerAt } from './marker'
import { isDate, isNote } from './role'

const ATTACHMENT = /^\(?附\s*(?:件|表|录|图|:)/
const SIGNER =
  /^[^。,;:]{2,30}(?:政府|委员会|办公室|办|局|厅|院|司|所|站|中心|领导小组|管委会|党工委|党委|党组|街道|支队|大队)(?:\([^()]{1,8}\))?$/
const NOTE = /^(?:[⁰¹²³⁴-⁹]+|[①-⑳])/
const CLOSING = /^(?:特此|专此|以上报告|以上汇报|\(?此件|\(?联系人|联系电话)/

/** Takes attachments, signature, date and page footers off the end of a text. */
export function splitBackMatter(lines: readonly Line[]): { rest: Line[]; backMatter: EdgeLine[] } {
  const attachments = attachmentsStart(lines)
  let start = notesStart(lines, attachments)
  while (start > 0 && closingRole(lines[start - 1].normalized)) start--
  const backMatter = lines.slice(start).map((line, index): EdgeLine => {
    const isNote = start + index < attachments && NOTE.test(line.text)
    return { ...line, role: closingRole(line.normalized) ?? (isNote ? 'note' : 'attachment') }
  })
  return { rest: lines.slice(0, start), backMatter }
}

/**
 * Where footnotes begin that follow the signature, as Word's do when they are read: ¹ 数据截至… · ① 含镇街… Without a
 * signature above them they begin at `end`.
 */
function notesStart(lines: readonly Line[], end: number): number {
  let start = end
  while (start > 0 && NOTE.test(lines[start - 1].text)) start--
  const isSignedAbove = start > 0 && closingRole(lines[start - 1].normalized) === 'signature'
  return isSignedAbove ? start : end
}

/** The role of a line of normalized text that may stand behind the report's own; null for one of its own. */
function closingRole(text: string): ParagraphRole | null {
  if (markerAt(text)) return null
  if (text.length <= 80 && (isDate(text) || isSigned(text))) return 'signature'
  return isNote(text) ? 'note' : null
}

/** 特此报告。 · 某某区人民政府 · 某某区人民政府　2023年1月5日 */
function isSigned(text: string): boolean {
  const [, signer, date] = text.match(/^(\S+)\s+(.+)$/) ?? []
  return CLOSING.test(text) || SIGNER.test(text) || (SIGNER.test(signer ?? '') && isDate(date ?? ''))
}

/**
 * Index of the first line of the attachments, or the number of lines. 附件：… opens none where the next section follows
 * behind it: a covering letter may name the report below it as its attachment.
 */
function attachmentsStart(lines: readonly Line[]): number {
  const named: { index: number; next: number }[] = []
  let section = 0
  lines.forEach(({ normalized }, index) => {
    const marker = markerAt(normalized)
    if (marker?.style === 'chinese') section = marker.number
    else if (ATTACHMENT.test(normalized)) named.push({ index, next: section + 1 })
  })
  let start = lines.length
  const later = new Set<number>()
  for (let index = lines.length - 1; index >= 0 && named.length > 0; index--) {
    const marker = markerAt(lines[index].normalized)
    if (marker?.style === 'chinese') later.add(marker.number)
    const last = named[named.length - 1]
    if (last.index !== index) continue
    if (later.has(last.next)) break
    start = index
    named.pop()
  }
  return start
}
