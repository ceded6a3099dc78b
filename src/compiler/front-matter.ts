import type { ParagraphRole } from '../report/types'
import { YEAR_NUMBER } from './figures/lexicon/years'
import { type Line, partOfLine } from './lines'
import { markerAt } from './marker'
import { normalizeCharacters } from './normalize-characters'
import { isBullet, isNote, isTableRow } from './role'

/** A line around the text and its role. */
export interface EdgeLine extends Line {
  role: ParagraphRole
}

/** 报告 and its like, with or without (公开版) behind. */
const TITLE_END = /(?:报告|总结|年报|综述|情况|公报|白皮书|要点|计划|工作)(?:\([^()]{1,12}\))?$/
const ADDRESSEE =
  /(?:人大|政协|常委会|委员会|政府|办公室|[委办局厅院部]|单位|部门|委员|代表|主任|同志|领导|市民|群众):$/
const NAMES_YEAR = /\d{4}|[〇○零一二三四五六七八九]{4}/
const SUBJECT = new RegExp(`^(?:关于|的|${YEAR_NUMBER}|二[〇○零])`)

/**
 * Takes title, notes and salutation off the head of a text: the short lines without a full stop before the first paragraph
 * or marker.
 */
export function splitFrontMatter(all: readonly Line[]): { frontMatter: EdgeLine[]; rest: Line[] } {
  const lines = cutTitle(all)
  const letter = coveringLetterEnd(lines)
  const contents = contentsEnd(lines)
  const end = lines.findIndex(
    ({ normalized }, index) => index >= Math.max(contents, letter) && !standsBefore(normalized),
  )
  const count = end < 0 ? lines.length : end
  const frontMatter = lines.slice(0, count).map((line, index): EdgeLine => {
    const role = roleOf(line.normalized)
    return { ...line, role: index < letter && role === 'title' ? 'note' : role }
  })
  for (let at = frontMatter.length - 1; at > 0; at--) {
    const [before, line] = [frontMatter[at - 1], frontMatter[at]]
    if (line.role === 'title' && before.role === 'note' && continuesTitle(before.normalized, line.normalized))
      before.role = 'title'
    if (before.role === 'title' && isBullet(line.normalized) && !isNote(line.normalized)) line.role = 'title'
  }
  return { frontMatter: withoutChannel(frontMatter), rest: lines.slice(count) }
}

/** 工作报告 above 某某区2024年法治政府建设情况报告: where a title names its year, a short one that does not is the portal's channel. */
function withoutChannel(frontMatter: EdgeLine[]): EdgeLine[] {
  const named = frontMatter.some(({ role, normalized }) => role === 'title' && NAMES_YEAR.test(normalized))
  return frontMatter.map((line, index) => {
    const { role, normalized } = line
    const [before, after] = [frontMatter[index - 1], frontMatter[index + 1]]
    const channel = role === 'title' && normalized.length <= LONGEST_CHANNEL && !NAMES_YEAR.test(normalized)
    return named && channel && before?.role !== 'title' && after?.role !== 'title' ? { ...line, role: 'note' } : line
  })
}

/** The most characters of a channel's name: 法治政府建设年度报告. */
const LONGEST_CHANNEL = 12
/** A letter and its title stand in the first lines of a file. */
const LONGEST_LETTER = 40
/** 现将报告报上,请审阅 · 关于报送…的函: what a letter says of the report that follows it. */
const SENDS = /(?:函|请示)$|报上|呈报|现?报送(?:给|如|你|贵|上|,|请)|随[函文](?:报送|附)|请(?:予?审阅|审示|查收|审议)/

/** Where the covering letter ends that some send before their report: at the title behind it. 0 where there is none. */
function coveringLetterEnd(lines: readonly Line[]): number {
  const head = lines.slice(0, LONGEST_LETTER)
  const marker = head.findIndex(({ normalized }) => markerAt(normalized))
  const first = marker < 0 ? head : head.slice(0, marker)
  const sends = first.findIndex(({ normalized }) => SENDS.test(normalized))
  if (sends < 0) return 0
  const isTitle = ({ normalized }: Line) =>
    NAMES_YEAR.test(normalized) && TITLE_END.test(normalized) && !/[,。:;]/.test(normalized) && !isNote(normalized)
  const title = first.findIndex((line, index) => index > sends && isTitle(line))
  return Math.max(0, title)
}

/** Where a table of contents ends: its first entry comes again as a heading. 0 where the text has none. */
function contentsEnd(lines: readonly Line[]): number {
  const head = lines.slice(0, 40).findIndex(({ normalized }) => /^目\s*录$/.test(normalized))
  const entry = (line: Line | undefined) => line?.normalized.replace(/[\s.…·—-]*\d*$/, '')
  const first = head < 0 ? undefined : entry(lines[head + 1])
  const again = first ? lines.findIndex((line, index) => index > head + 1 && entry(line) === first) : -1
  return Math.max(0, again)
}

/** Where line ends were lost, a blank ends the title: 某某区2022年法治政府建设情况报告 2022年,某某区政府… */
function cutTitle(lines: readonly Line[]): readonly Line[] {
  const [first, ...others] = lines
  const words = first?.normalized.match(/^\S{1,60}(?=\s)/)?.[0] ?? ''
  if (!TITLE_END.test(words) || standsBefore(first.normalized)) return lines
  const parts = [partOfLine(first, 0, words.length), partOfLine(first, words.length, first.text.length)]
  return [...parts.flatMap((part) => part ?? []), ...others]
}

/**
 * The title as one string, with the line that it begins on; null without one. A title on two lines is one, of a title
 * printed twice the first is given. A title that names a year goes before one that does not: portals print the name of
 * their channel, 工作报告, above the report.
 */
export function readTitle(frontMatter: readonly { role: ParagraphRole; text: string; line: number }[]) {
  const titles: { text: string; line: number }[] = []
  frontMatter.forEach(({ role, text, line }, index) => {
    if (role !== 'title') return
    const before = frontMatter[index - 1]
    const last = titles.at(-1)
    const goesOn =
      before?.role === 'title' && continuesTitle(normalizeCharacters(before.text), normalizeCharacters(text))
    if (last && goesOn) last.text += text
    else titles.push({ text, line })
  })
  const yearly = titles.find(({ text }) => NAMES_YEAR.test(normalizeCharacters(text)))
  return yearly ?? titles[0] ?? labelledTitle(frontMatter)
}

/** 标题：某某镇…的报告 in the table of a portal, where no line of its own is a title. */
function labelledTitle(frontMatter: readonly { role: ParagraphRole; text: string; line: number }[]) {
  for (const { role, text, line } of frontMatter) {
    const found = role === 'note' ? /(?:标\s*题|名\s*称)\s*[:：|\t]\s*([^|\t]{6,80}?)\s*(?:[|\t]|$)/.exec(text) : null
    if (found && TITLE_END.test(normalizeCharacters(found[1]))) return { text: found[1], line }
  }
  return null
}

// What follows takes normalized text.

/** Whether two lines are one title: 某某区人民政府 | 关于2022年度法治政府建设情况的报告. */
function continuesTitle(before: string, line: string): boolean {
  if (isNote(before) || TITLE_END.test(before) || !/\p{L}/u.test(before)) return false
  return SUBJECT.test(line) || (!NAMES_YEAR.test(line) && (NAMES_YEAR.test(before) || SUBJECT.test(before)))
}

function standsBefore(text: string): boolean {
  if (isNote(text) || isSalutation(text) || isFrontRow(text)) return true
  // A title may hold the titles of other documents: 关于《…》研究处理情况的报告.
  const own = text.replace(/《[^》]{1,100}》/g, '')
  if (markerAt(text) || isTableRow(text) || own.length > 60) return false
  return !/[。!?;]|:$/.test(own) && (!/,/.test(own) || TITLE_END.test(own))
}

/** A row of what portals set above a document: 索引号 | 11620300/2025-48086 | 主题分类 | 法治 */
function isFrontRow(text: string): boolean {
  if (isTableRow(text) && isNote(text.replace(/^[|\s]+/, ''))) return true
  return isTableRow(text) && /^[|\s]*[^\t|]{2,12}[\t|]/.test(text) && text.length <= 120 && !markerAt(text)
}

/** 区人大常委会： · 各镇人民政府,区政府各部门,有关单位: but not 现将有关情况报告如下： and not 发文机构： */
function isSalutation(text: string): boolean {
  return text.length <= 80 && ADDRESSEE.test(text) && !/[。;]/.test(text)
}

function roleOf(text: string): ParagraphRole {
  if (isSalutation(text)) return 'salutation'
  return TITLE_END.test(text) && !isNote(text) && !isFrontRow(text) ? 'title' : 'note'
}
