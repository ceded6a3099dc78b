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
const ADDRESSEE =
  /(?:人大|政协|常委会|常委會|委员会|委員會|政府|办公室|辦公室|[委办辦局厅廳院部]|单位|單位|部门|部門|委员|委員|代表|主任|同志|领导|領導|市民|群众)[：:]$/
const NAMES_YEAR = /\d{4}|[〇○零一二三四五六七八九]{4}/
const SUBJECT = /^(?:关于|關於|的|(?:19|20)\d\d|二[〇○零])/

/**
 * Parts title, notes and salutation from the lines that follow: short lines without a full stop, before the first
 * paragraph or marker.
 */
export function splitFrontMatter(all: readonly Line[]): { frontMatter: EdgeLine[]; rest: Line[] } {
  const lines = cutTitle(all)
  const contents = contentsEnd(lines)
  const end = lines.findIndex(({ text }, index) => index >= contents && !standsBefore(text))
  const count = end < 0 ? lines.length : end
  const frontMatter = lines.slice(0, count).map((line): EdgeLine => ({ ...line, role: roleOf(line.text) }))
  for (let at = frontMatter.length - 1; at > 0; at--) {
    const [before, line] = [frontMatter[at - 1], frontMatter[at]]
    if (line.role === 'title' && before.role === 'note' && continuesTitle(before.text, line.text)) before.role = 'title'
    if (before.role === 'title' && isBullet(line.text) && !isNote(line.text)) line.role = 'title'
  }
  return { frontMatter, rest: lines.slice(count) }
}

/** Where a table of contents ends, 0 without one: its first entry comes again, as a heading, behind its last. */
function contentsEnd(lines: readonly Line[]): number {
  const head = lines.slice(0, 40).findIndex(({ text }) => /^目\s*[录錄]$/.test(text))
  const entry = (line: Line | undefined) => line?.text.replace(/[\s.…·—-]*\d*$/, '')
  const first = head < 0 ? undefined : entry(lines[head + 1])
  const again = first ? lines.findIndex((line, index) => index > head + 1 && entry(line) === first) : -1
  return Math.max(0, again)
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

/**
 * The title as one string, with the line it begins on: of a title printed twice the first, of one on two lines both. A
 * line that names a year goes before one that does not: portals print the name of the channel, 工作报告, above.
 */
export function readTitle(frontMatter: readonly { role: ParagraphRole; text: string; line: number }[]) {
  const titles: { text: string; line: number }[] = []
  frontMatter.forEach(({ role, text, line }, index) => {
    if (role !== 'title') return
    const before = frontMatter[index - 1]
    const last = titles.at(-1)
    if (last && before.role === 'title' && continuesTitle(before.text, text)) last.text += text
    else titles.push({ text, line })
  })
  return titles.find(({ text }) => NAMES_YEAR.test(text)) ?? titles[0] ?? null
}

/** 云城区人民政府 | 关于2022年度法治政府 | 建设情况的报告: whether a line before belongs to the title that the next one ends. */
function continuesTitle(before: string, line: string): boolean {
  if (isNote(before) || TITLE_END.test(before) || !/\p{L}/u.test(before)) return false
  return SUBJECT.test(line) || (!NAMES_YEAR.test(line) && (NAMES_YEAR.test(before) || SUBJECT.test(before)))
}

function standsBefore(text: string): boolean {
  if (isNote(text) || isSalutation(text) || isFrontRow(text)) return true
  // A title may hold the titles of other documents: 关于《…》研究处理情况的报告.
  const own = text.replace(/《[^》]{1,100}》/g, '')
  if (markerAt(text) || isTableRow(text) || own.length > 60) return false
  return !/[。！？；!?;]|[：:]$/.test(own) && (!/[，,]/.test(own) || TITLE_END.test(own))
}

/** A row of what portals set above a document: 索引号 | 11620300/2025-48086 | 主题分类 | 法治 */
function isFrontRow(text: string): boolean {
  return isTableRow(text) && /^[|\s]*[^\t|]{2,12}[\t|]/.test(text) && text.length <= 120 && !markerAt(text)
}

/** 区人大常委会： · 各镇人民政府,区政府各部门,有关单位: but not 现将有关情况报告如下： and not 发文机构： */
function isSalutation(text: string): boolean {
  return text.length <= 80 && ADDRESSEE.test(text) && !/[。；;]/.test(text)
}

function roleOf(text: string): ParagraphRole {
  if (isSalutation(text)) return 'salutation'
  return TITLE_END.test(text) && !isNote(text) && !isFrontRow(text) ? 'title' : 'note'
}
