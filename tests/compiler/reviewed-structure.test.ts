import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compileFolder } from '../../src/compiler/compile-folder'
import type { Division } from '../../src/report/types'
import { allParagraphs, divisionsOf, headingOf, markerOf } from '../../src/report/walk'

const folder = 'tests/fixtures/figures/reviewed-report'
const text = readFileSync(`${folder}/report.txt`, 'utf8')
const { report } = compileFolder(folder)

test('the reviewed report has one preamble paragraph, three sections, fourteen subsections and twenty-four items', () => {
  const kinds = divisionsOf(report.sections).map(({ kind }) => kind)
  const count = (kind: string) => kinds.filter((it) => it === kind).length
  expect(report.frontMatter).toEqual([])
  expect(report.backMatter).toEqual([])
  expect(report.preamble.map(({ role, line }) => [role, line])).toEqual([['body', 2]])
  expect([count('section'), count('subsection'), count('item')]).toEqual([3, 14, 24])
})

/** Whether marker and heading stand on a line of their own, rather than at the head of a paragraph. */
const headingStandsAlone = ({ paragraphs }: Division) => paragraphs[0].role === 'heading'

test('the reviewed report has eight subsection headings on lines of their own and six that run in', () => {
  const subsections = report.sections.map(({ children }) => children)
  expect(subsections.map((list) => list.length)).toEqual([8, 0, 6])
  expect(subsections[0].every(headingStandsAlone)).toBe(true)
  expect(subsections[2].some(headingStandsAlone)).toBe(false)
})

test('marker and heading of its divisions are read apart, without the closing full stop', () => {
  const [first, second, third] = report.sections
  const item = first.children[2].children[0]
  expect([item.id, markerOf(item), headingOf(item)]).toEqual(['s1.3.1', '一是', '政务服务提速增效'])
  expect([markerOf(second), headingOf(second)]).toEqual(['二、', '存在问题和不足'])
  expect(second.paragraphs.map(({ role }) => role)).toEqual(['heading', 'body'])
  expect(headingOf(third.children[0])).toBe('进一步学习宣传贯彻党的二十大精神和习近平法治思想')
})

test('every character of the report that is not blank is kept, once and in order', () => {
  const joined = allParagraphs(report).map((paragraph) => paragraph.text)
  expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
})

test('every paragraph of the report says where it stands in the file', () => {
  const lines = text.split('\n')
  for (const { text, line, offset } of allParagraphs(report)) {
    expect(lines[line - 1].slice(offset, offset + text.length)).toBe(text)
  }
})

test('the report is known by the digest of its text', () => {
  const sha256 = createHash('sha256')
    .update(readFileSync(`${folder}/report.txt`))
    .digest('hex')
  expect(report.digest).toBe(sha256.slice(0, 16))
})
