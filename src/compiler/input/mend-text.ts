import type { Diagnostic } from '../diagnostic'
import { INVISIBLE, nameOfInvisible } from '../invisible'
import { ideographOf, RADICAL } from '../radical'
import { positionAt } from '../text-position'

/** What copying from a PDF or a page does to characters, and how it is undone; the replacement prints what was seen. */
const MENDS: readonly {
  rule: string
  pattern: RegExp
  replacement: (found: string) => string
  message: (found: string[], around: string) => string
}[] = [
  {
    rule: 'line-end-mended',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    pattern: /[\u000B\u000C\u0085\u2028\u2029]/g,
    replacement: () => '\n',
    message: ({ length }) => `有 ${length} 处换行或分页用的是特殊字符，已改为普通换行`,
  },
  {
    rule: 'invisible-removed',
    pattern: new RegExp(`${INVISIBLE.source}|[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F]`, 'gu'),
    replacement: () => '',
    message: (found, around) =>
      `删去了 ${found.length} 个看不见的字符（${namesOf(found, nameOfInvisible)}），第一个在“${around}”里；请与原文核对`,
  },
  {
    rule: 'radical-replaced',
    pattern: RADICAL,
    replacement: ideographOf,
    message: (found) =>
      `有 ${found.length} 个字其实是部首符号，多半是从 PDF 复制的，已换成常用字：${namesOf(found, (radical) => `${radical}→${ideographOf(radical)}`)}`,
  },
]

/** A text without the characters that print nothing or only look like others, and a warning for each kind. */
export function mendText(text: string, file: string): { text: string; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  let mended = text
  for (const { rule, pattern, replacement, message } of MENDS) {
    const found: string[] = []
    let first = 0
    const result = mended.replace(pattern, (character, offset: number) => {
      const instead = replacement(character)
      if (instead === character) return character
      if (found.push(character) === 1) first = offset
      return instead
    })
    if (found.length) {
      const around = result
        .slice(Math.max(0, first - 4), first + 4)
        .replace(/\s+/g, ' ')
        .trim()
      const place = positionAt(result, first)
      diagnostics.push({ file, ...place, severity: 'warning', rule, message: message(found, around) })
    }
    mended = result
  }
  return { text: mended, diagnostics }
}

function namesOf(found: string[], name: (character: string) => string): string {
  const names = [...new Set(found.map(name))]
  return names.slice(0, 8).join('、') + (names.length > 8 ? ' 等' : '')
}
