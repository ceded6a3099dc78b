import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { compile } from '../../src/compiler/compile'
import { compileFolder } from '../../src/compiler/compile-folder'
import { packReport, unpackReport } from '../../src/report/pack'
import type { ParagraphRole, Report } from '../../src/report/types'
import { allFigures } from '../../src/report/walk'
import { generatedReport, mutatedText, wildText } from '../compiler/generated-text'

vi.setConfig({ testTimeout: 60_000 })

const { report } = compileFolder('tests/fixtures/reports/district-2022')
/** As it reaches the reader: by way of a file. */
const there = (report: Report) => unpackReport(JSON.parse(JSON.stringify(packReport(report))))

it('the real report comes out of the package as the compiler made it', () => {
  expect(there(report)).toEqual(report)
})

it('any report does, whatever its numbering and whatever stands around it', () => {
  const real = readFileSync('tests/fixtures/reports/district-2022/report.txt', 'utf8')
  const texts = fc.oneof(
    wildText,
    mutatedText(real),
    generatedReport.map(({ text }) => text),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { report } = compile({ id: 'any', text, textFile: 'report.txt', editorial: null, editorialFile: '' })
      expect(there(report)).toEqual(report)
    }),
    { numRuns: 100 },
  )
})

it('ids hold where an editor excluded a figure and added another: links of readers and between figures rest on them', () => {
  const text =
    '一、工作情况\n（一）加强监督。推行三项制度，印发清单50项，受理信访案件447件，其中办结432件，占比96.64%。\n'
  const editorial = `title: 年报
issuer: 区政府
year: 2024
source: { name: 网站, address: http://example.gov.cn/ }
keyFigures: [{ at: s1.1, figure: 432件 }]
corrections: [{ at: s1.1, figure: 50项, exclude: 清单的名称 }]
figures: [{ at: s1.1, figure: 三项, label: 推行的制度, kind: count, value: 3, unit: 项 }]
`
  const source = { id: 'x', text, textFile: 'report.txt', editorial, editorialFile: 'report.yaml' }
  const { report, diagnostics } = compile(source)
  expect(diagnostics).toEqual([])
  expect(allFigures(report).map(({ id }) => id)).toEqual(['s1.1f5', 's1.1f2', 's1.1f3', 's1.1f4'])
  expect(there(report)).toEqual(report)
})

it('the numbers of figures are packed only where one does not follow the other', () => {
  const text = '一、工作情况\n（一）加强监督。受理案件447件，办结432件，走访12户。\n'
  const { report } = compile({ id: 'x', text, textFile: 'report.txt', editorial: null, editorialFile: '' })
  const [, second, third] = report.sections[0].children[0].paragraphs[0].figures
  const bytes = () => JSON.stringify(packReport(report)).length
  const before = bytes()
  second.id = 's1.1f3'
  third.id = 's1.1f4'
  expect(bytes()).toBe(before + ',0,3'.length)
  third.id = 's1.1f2'
  expect(bytes()).toBe(before + 2 * ',0,3'.length)
})

/** Every value that may stand there; a new one that is forgotten here does not compile. */
const ROLES = Object.keys({
  body: 1,
  heading: 1,
  title: 1,
  note: 1,
  salutation: 1,
  bullet: 1,
  table: 1,
  attachment: 1,
  signature: 1,
} satisfies Record<ParagraphRole, 1>) as ParagraphRole[]

it.each(ROLES)('a paragraph that is a %s still is one', (role) => {
  const preamble = report.preamble.map((paragraph) => ({ ...paragraph, role }))
  expect(there({ ...report, preamble }).preamble).toEqual(preamble)
})

it('is a third smaller than the tree, and holds every word once', () => {
  const packed = JSON.stringify(packReport(report))
  expect(packed.length).toBeLessThan(JSON.stringify(report).length * 0.67)
  expect(packed.split('12998余次').length - 1).toBe(1)
})
