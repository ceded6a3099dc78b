import type { Diagnostic, Severity } from './diagnostic'
import { INVISIBLE, nameOfInvisible } from './invisible'
import { ideographOf, RADICAL } from './radical'
import { positionAt } from './text-position'

/** How a report.txt is mended, which nobody edits by hand. */
const AGAIN = '用原来的文件重新导入会自动改好'

const DOUBTED: readonly {
  rule: string
  severity: Severity
  pattern: RegExp
  message: (count: number, first: string) => string
}[] = [
  {
    rule: 'control-character',
    severity: 'warning',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g,
    message: (count) => `文中有 ${count} 个看不见的控制字符，这是第一个；请在原文中删去，${AGAIN}`,
  },
  {
    rule: 'replacement-character',
    severity: 'warning',
    pattern: /\uFFFD/g,
    message: (count) => `文中有 ${count} 个“\uFFFD”，这是第一个：文字在转码时损坏，请换用完好的原文`,
  },
  {
    // Inside a number it is an error of its own: see hidden-in-numbers.ts.
    rule: 'invisible-character',
    severity: 'warning',
    pattern: INVISIBLE,
    message: (count, first) =>
      `文中有 ${count} 个看不见的字符，这是第一个（${nameOfInvisible(first)}），会把词语断开，搜索时找不到；请删去，${AGAIN}`,
  },
  {
    rule: 'radical',
    severity: 'warning',
    pattern: RADICAL,
    message: (count, first) =>
      `文中有 ${count} 个字其实是部首符号，第一个是“${first}”，应是“${ideographOf(first)}”：从 PDF 复制所致，搜索时找不到；${AGAIN}`,
  },
  {
    // At the beginning of a line these are Word's bullets.
    rule: 'private-character',
    severity: 'warning',
    pattern: /(?<!^[ \t\u3000]*)[\uE000-\uF8FF]|[\uE000-\uF06B\uF06D-\uF0B6\uF0B8-\uF8FF]|[\u{F0000}-\u{10FFFD}]/gmu,
    message: (count) =>
      `文中有 ${count} 个只有原来的字体才认得的字符，这是第一个，别处显示为空框；请对照原文换成能显示的字`,
  },
  {
    // 58O余场次 · 同比增长l2.5%, but not O2O, ISO9001, CO2
    rule: 'letter-in-number',
    severity: 'warning',
    pattern:
      /(?<![A-Za-z\d.,])(?!O2O(?![A-Za-z\d]))(?=[\dOolI.,]*\d)(?=[\d.,]*[OolI])[\dOolI][\dOolI.,]*(?![A-Za-z\d])/g,
    message: (count, first) =>
      `“${first}”里的字母像是数字（O 是 0，l 或 I 是 1）${count > 1 ? `，这样的有 ${count} 处` : ''}；请对照原文核对`,
  },
  {
    rule: 'markup',
    severity: 'warning',
    pattern:
      /<\/?(?:p|div|span|br|table|tr|td|strong|font)\b[^<>]{0,200}>|&(?:nbsp|emsp|ensp|lt|gt|amp|quot|ldquo|rdquo|#\d{2,6});/gi,
    message: (count, first) =>
      `文中有 ${count} 处网页标记，第一处是“${first.slice(0, 20)}”；请用浏览器打开网页再复制文字，或导入 .html 文件`,
  },
]

/** What is wrong with a text before anything is read in it: nothing printed, or characters that no report prints. */
export function checkText(text: string, file: string): Diagnostic[] {
  if (!text.trim()) {
    return [{ file, line: 1, column: 1, severity: 'error', rule: 'empty-text', message: '没有文字，请放入报告原文' }]
  }
  return DOUBTED.flatMap(({ rule, severity, pattern, message }): Diagnostic[] => {
    const found = Array.from(text.matchAll(pattern))
    if (!found.length) return []
    const [{ index, 0: first }] = found
    return [{ file, ...positionAt(text, index), severity, rule, message: message(found.length, first) }]
  })
}
