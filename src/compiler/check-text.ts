import type { Diagnostic } from './diagnostic'

const DOUBTED: { rule: string; pattern: RegExp; message: (count: number) => string }[] = [
  {
    rule: 'control-character',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g,
    message: (count) => `文中有 ${count} 个看不见的控制字符，这是第一个；请在原文中删去`,
  },
  {
    rule: 'replacement-character',
    pattern: /\uFFFD/g,
    message: (count) => `文中有 ${count} 个“\uFFFD”，这是第一个：文字在转码时损坏，请换用完好的原文`,
  },
]

/** What is wrong with a text before anything is read in it: nothing printed, or characters that no report prints. */
export function checkText(text: string, file: string): Diagnostic[] {
  if (!text.trim()) {
    return [{ file, line: 1, column: 1, severity: 'error', rule: 'empty-text', message: '没有文字，请放入报告原文' }]
  }
  return DOUBTED.flatMap(({ rule, pattern, message }): Diagnostic[] => {
    const found = Array.from(text.matchAll(pattern), ({ index }) => index)
    if (!found.length) return []
    return [{ file, ...positionAt(text, found[0]), severity: 'warning', rule, message: message(found.length) }]
  })
}

/** Line and column, both from 1, of an offset into the whole text. */
function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text
    .slice(0, offset)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
