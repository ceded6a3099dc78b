import type { Severity } from '../../diagnostic'
import type { Article } from './find-article'
import type { JudgedLine, LeftOut } from './judge-lines'
import type { Remark, RemarkKind } from './remark'

/** A diagnostic without the file; `line` is one of the extracted text, from 1. */
export interface Said {
  line: number
  severity: Severity
  rule: string
  message: string
}

const REASONS: Readonly<Record<LeftOut, string>> = {
  navigation: '导航和链接',
  control: '网页按钮文字',
  above: '正文上方的网页文字',
  below: '正文下方的网页文字',
  repeated: '重复印出的标题',
}

/** How each kind of remark is told: severity, rule, and the words before and after what is quoted. */
const REMARKS: Readonly<
  Record<RemarkKind, { severity: Severity; rule: string; what: string; so: string; counted?: true }>
> = {
  hidden: { severity: 'warning', rule: 'hidden-text', what: '网页里隐藏的文字', so: '没有收入', counted: true },
  ruby: { severity: 'warning', rule: 'ruby-left-out', what: '注音', so: '没有收入，正文的字已保留', counted: true },
  picture: { severity: 'warning', rule: 'picture-left-out', what: '图片', so: '没有收入，图里如有文字请补录' },
  control: { severity: 'info', rule: 'control-left-out', what: '按钮或输入框', so: '没有收入', counted: true },
  embedded: {
    severity: 'warning',
    rule: 'embedded-left-out',
    what: '嵌入的文件、视频或网页',
    so: '没有收入，里面如有正文请补录',
  },
  raised: { severity: 'warning', rule: 'raised-text', what: '上标或下标', so: '已写成普通文字，请核对数字' },
  struck: { severity: 'warning', rule: 'struck-text', what: '有删除线的文字', so: '照样收入，请核对是否应删' },
  number: { severity: 'info', rule: 'list-number', what: '网页自动编的号', so: '已写成文字，请核对' },
  bullet: { severity: 'info', rule: 'bullet-left-out', what: '列表前的圆点', so: '没有收入' },
  unknown: { severity: 'warning', rule: 'list-number-unknown', what: '网页自动编的号', so: '读不出来，请对照网页补上' },
}

/** One diagnostic for each run of lines that were left out for one reason, at the line that follows in the text. */
export function describeLeftOut(lines: readonly JudgedLine[], { start, end }: Article): Said[] {
  const said: Said[] = []
  const last = keptBefore(lines).at(-1) ?? 0
  let line = 1
  for (let at = 0; at < lines.length; ) {
    const reason = lines[at].leftOut
    let next = at + 1
    while (next < lines.length && lines[next].leftOut === reason) next++
    const run = lines.slice(at, next)
    if (reason) {
      const letters = run.reduce((sum, one) => sum + one.letters, 0)
      const message = `${REASONS[reason]}没有收入（${run.length} 行 ${letters} 字）：${quote(run.map(({ text }) => text))}`
      const severity = at > start && next < end ? 'warning' : 'info'
      said.push({ line: clamp(line, last), severity, rule: 'left-out', message })
    } else line += run.length
    at = next
  }
  return said
}

/** One diagnostic for each kind of remark within the document, at the first. */
export function describeRemarks(remarks: readonly Remark[], lines: readonly JudgedLine[], article: Article): Said[] {
  const before = keptBefore(lines)
  const inside = remarks.filter((remark) => isInside(remark, lines, article))
  return Object.entries(REMARKS).flatMap(([kind, { severity, rule, what, so, counted }]) => {
    const own = inside.filter((remark) => remark.kind === kind && (!counted || remark.text !== ''))
    if (!own.length) return []
    const texts = own.map(({ text }) => text).filter(Boolean)
    const named = texts.length ? `：${quote(texts)}` : ''
    const letters = counted ? ` ${lettersIn(texts.join(''))} 字` : ''
    const line = clamp(before[own[0].line] + 1, before.at(-1) ?? 0)
    return [{ line, severity, rule, message: `${what} ${own.length} 处${letters}${so}${named}` }]
  })
}

/** Words on buttons are seen wherever they stand; the rest is told of within the document and of lines that were kept. */
function isInside({ kind, line, text }: Remark, lines: readonly JudgedLine[], { start, end }: Article): boolean {
  if (kind === 'control') return text !== ''
  return (line >= start && line <= end) || lines[line]?.leftOut === null
}

function lettersIn(text: string): number {
  return text.replace(/\s/g, '').length
}

/** What stands below the last line is told at it. */
function clamp(line: number, last: number): number {
  return Math.max(1, Math.min(line, last))
}

/** How many lines were kept before each line, and before the end. */
function keptBefore(lines: readonly JudgedLine[]): number[] {
  const before = [0]
  for (const { leftOut } of lines) before.push((before.at(-1) ?? 0) + Number(!leftOut))
  return before
}

/** “首页”“政务公开”…“版权所有”: what is short in full, else the first and the last. */
function quote(texts: readonly string[]): string {
  const short = (text: string) => (text.length > 40 ? `“${text.slice(0, 40)}…”` : `“${text}”`)
  const all = texts.map(short)
  return all.length > 6 ? `${all.slice(0, 4).join('')}……${all.at(-1)}` : all.join('')
}
