import { expect, test } from 'vitest'
import { compile } from '../../../src/compiler/compile'
import { formatDiagnostic } from '../../../src/compiler/diagnostic'
import { readCases, updateCases } from '../case-file'

const FILE = 'tests/compiler/editorial/messages.md'
const HEAD = 'title: 年报\nissuer: 区政府\nyear: 2022\nsource: { name: 网站, address: http://example.com/ }\n'
const TEXT = `一、工作情况
(一)加强监督。受理案件447项,办结案件447项,涉及金额3亿元。其中即办件432项,占比96.64%。
(二)化解纠纷。调处纠纷1,568宗,涉及金额2,000,000,000元,平均跑动次数0,培训1,200—1,500人次,参加培训1,200—1,500人。
`

/** What the compiler says against the report.yaml of a case, one diagnostic to a line. */
function diagnosticsOf(input: string): string {
  const editorial = input.startsWith('head:\n') ? input.slice('head:\n'.length) : HEAD + input
  const source = {
    id: 'x',
    text: TEXT,
    textFile: 'report.txt',
    editorial: `${editorial}\n`,
    editorialFile: 'report.yaml',
  }
  return compile(source).diagnostics.map(formatDiagnostic).join('\n')
}

if (process.env.UPDATE) updateCases(FILE, diagnosticsOf)

test.each(readCases(FILE))('$name', ({ input, expected }) => {
  expect(diagnosticsOf(input)).toBe(expected)
})

test.each(readCases(FILE))('says it without English but the fields and rules: $name', ({ expected }) => {
  const words = expected.replace(/^.*?:\d+:\d+ \w+ | \[[a-z-]+\]$/gm, '').replace(/“[^”]*”/g, '')
  expect(words).not.toMatch(/\b(?:YAML|UTF|expected|invalid|string|must|map|sequence|scalar)\b/i)
})
