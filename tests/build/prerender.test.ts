import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { buildRenderer } from '../../config/plugins/h5-prerender'
import { compile } from '../../src/compiler/compile'
import { compileFolder } from '../../src/compiler/compile-folder'
import { allFigures } from '../../src/report/walk'
import { narrowed } from '../browser/drawn-text'
import { generatedReport } from '../compiler/generated-text'

const FOLDER = 'tests/fixtures/reports/district-2022'
const { report } = compileFolder(FOLDER)
const prerender = buildRenderer()

interface Node {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
}

/** What the page says around the report, by class. */
const AROUND = /^(eyebrow|meta|years|keys|unclamp|facts|all|colophon)$/

const classOf = ({ attrs = [] }: Node) => attrs.find(({ name }) => name === 'class')?.value ?? ''
/** The title that an editor has given: the report's own stands in an element of its own inside. */
const isGivenTitle = ({ childNodes = [], ...node }: Node) => classOf(node) === 'title' && !childNodes.some(classOf)
const textOf = (node: Node): string =>
  AROUND.test(classOf(node)) || isGivenTitle(node) ? '' : (node.value ?? (node.childNodes ?? []).map(textOf).join(''))
const nodesOf = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)]
const parsed = (html: string) => parseFragment(html) as unknown as Node
const bare = (text: string) => narrowed(text.replace(/\s/g, ''))

test('is the published text to the letter', () => {
  const published = bare(readFileSync(`${FOLDER}/report.txt`, 'utf8'))
  expect(bare(textOf(parsed(prerender(report))))).toBe(published)
})

test('draws the title line of a text once, as the heading of the page, with the notes around it', () => {
  const folder = 'tests/fixtures/years/tables-2019'
  const page = parsed(prerender(compileFolder(folder).report))
  expect(bare(textOf(page))).toBe(bare(readFileSync(`${folder}/report.txt`, 'utf8')).replace(/\t/g, ''))
  const [heading, ...others] = nodesOf(page).filter(({ nodeName }) => nodeName === 'h1')
  expect(others).toEqual([])
  expect(textOf(heading)).toBe('某某区人民政府关于2019年度法治政府建设情况的报告')
})

test('marks every figure of the report where it stands in a sentence', () => {
  const marks = nodesOf(parsed(prerender(report))).filter(({ nodeName }) => nodeName === 'mark')
  expect(marks.map(textOf).map(narrowed)).toEqual(allFigures(report).map(({ text }) => text))
})

test('names title, sections and subsections as headings, and folds what the app folds', () => {
  const nodes = nodesOf(parsed(prerender(report)))
  const count = (name: string) => nodes.filter(({ nodeName }) => nodeName === name).length
  expect([count('h1'), count('h2'), count('h3'), count('h4')]).toEqual([1, 3, 14, 24])
  expect(count('details')).toBe(15) // the last section has no subsections and folds itself
})

test('keeps the text of any report, markup in it included', () => {
  const texts = fc.oneof(
    generatedReport.map(({ text }) => text),
    fc.string({ unit: fc.constantFrom('<', '>', '&', '"', '一、', '政', '3', '件', '\n', '(1,2)', '。') }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { report: other } = compile({ id: 'other', text, textFile: 't', editorial: null, editorialFile: '' })
      expect(bare(textOf(parsed(prerender(other))))).toBe(bare(text))
    }),
  )
})
