import type { ParagraphRole } from '../report/types'
import type { Line } from './lines'
import { markerAt } from './marker'
import { isBullet, isNote, isTableRow } from './role'

/** A line around the text and what it is there for. */
export interface EdgeLine extends Line {
  role: ParagraphRole
}

/** 报告 and its like, with or without (公开版) behind. */
const TITLE_END =
  /(?:报告|報告|总结|總結|年报|年報|综述|綜述|情况|情況|公报|公報|白皮书|要点|计划|工作)(?:[（(][^（()）]{1,12}[）)])?$/
const NAMES_YEAR = /\d{4}|[〇○零一二三四五六七八九]{4}/
const SUBJECT = /^(?:关于|關於|的|(?:19|20)\d\d|二[〇○零])/

/**
 * Parts title, notes and salutation from the lines that follow: short lines without a full stop, before the first
 * paragraph or marker.
 */
export function splitFront(all: readonly Line[]): { front: EdgeLine[]; rest: Line[] } {
  const lines = cutTitle(all)
  const end = lines.findIndex(({ text }) => !standsBefore(text))
  const count = end < 0 ? lines.length : end
  const front = lines.slice(0, count).map((line): EdgeLine => ({ ...line, role: roleOf(line.text) }))
  for (let at = front.length - 1; at > 0; at--) {
    const [before, line] = [front[at - 1], front[at]]
    if (line.role === 'title' && before.role === 'note' && continuesTitle(before.text, line.text)) before.role = 'title'
    if (before.role === 'title' && isBullet(line.text)) line.role = 'title'
  }
  return { front, rest: lines.slice(count) }
}

/** Where the line ends were lost, the title is followed by a blank: 云城区2022年法治政府建设情况报告 2022年,云城区政府… */
function cutTitle(lines: readonly Line[]): readonly Line[] {
  const [first, ...others] = lines
  const words = first?.text.match(/^\S{1,60}(?=\s)/)?.[0] ?? ''
  if (!TITLE_END.test(words) || standsBefore(first.text)) return lines
  const rest = first.text.slice(words.length).trimStart()
  const offset = first.offset + first.text.length - rest.length
  return [{ ...first, text: words }, { ...first, text: rest, offset }, ...others]
}

/** The title as one string, with the line it begins on: of a title printed twice the first, of one on two lines both. */
export function readTitle(front: readonly { role: ParagraphRole; text: string; line: number }[]) {
  const first = front.findIndex(({ role }) => role === 'title')
  if (first < 0) return null
  let last = first
  while (front[last + 1]?.role === 'title' && continuesTitle(front[last].text, front[last + 1].text)) last++
  const parts = front.slice(first, last + 1)
  return { text: parts.map(({ text }) => text).join(''), line: front[first].line }
}

/** 云城区人民政府 | 关于2022年度法治政府 | 建设情况的报告: whether a line before belongs to the title that the next one ends. */
function continuesTitle(before: string, line: string): boolean {
  if (isNote(before) || TITLE_END.test(before)) return false
  return SUBJECT.test(line) || (!NAMES_YEAR.test(line) && (NAMES_YEAR.test(before) || SUBJECT.test(before)))
}

function standsBefore(text: string): boolean {
  if (markerAt(text) || isTableRow(text) || text.length > 120) return false
  if (isNote(text) || isSalutation(text)) return true
  return text.length <= 60 && !/[。！？；!?;]|[：:]$/.test(text) && (!/[，,]/.test(text) || TITLE_END.test(text))
}

/** 区人大常委会： · 主任、各位副主任、各位委员： but not 现将有关情况报告如下： */
function isSalutation(text: string): boolean {
  return text.length <= 40 && /^[^。，,；;：:]+[：:]$/.test(text) && !/(?:如下|以下|下列)[：:]$/.test(text)
}

function roleOf(text: string): ParagraphRole {
  if (isNote(text)) return 'note'
  if (isSalutation(text)) return 'salutation'
  return TITLE_END.test(text) ? 'title' : 'note'
}
