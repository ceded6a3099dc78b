import type { Diagnostic } from './diagnostic'
import { INVISIBLE } from './invisible'

const DOUBTED: { rule: string; pattern: RegExp; message: (count: number) => string }[] = [
  {
    rule: 'control-character',
    pattern: new RegExp(INVISIBLE, 'gu'),
    message: (count) => `文中有 ${count} 个看不见的字符（控制字符、零宽空格等），这是第一个；请删去，或重新取原文`,
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
    const found = Array.from(text.matchAll(pattern), ({ index }) => index).filter((index) => !isMark(text, index))
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

/** A byte order mark before the first line is no part of the text. */
function isMark(text: string, index: number): boolean {
  return index === 0 && text.startsWith('\uFEFF')
}
