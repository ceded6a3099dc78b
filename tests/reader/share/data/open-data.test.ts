import { expect, test } from 'vitest'
import { figuresCsv } from '@/reader/share/data/figures-csv'
import { figuresJson } from '@/reader/share/data/figures-json'
import { printedNumbers, printedUnit } from '@/reader/share/data/printed-numbers'
import { allFigures, allParagraphs } from '@/report/walk'
import { compileFolder } from '../../../../src/compiler/compile-folder'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const figures = allFigures(report)
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

/** Rows of a CSV of RFC 4180. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows[rows.length - 1].push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
  }
  return rows
}

test.each([
  ['12998余次', '次', [12998], '次'],
  ['89.1亿元', '元', [89.1], '亿元'],
  ['约20万人', '人', [20], '万人'],
  ['5万余人', '人', [5], '万人'],
  ['3—5万个', '个', [3, 5], '万个'],
  ['1,568宗', '宗', [1568], '宗'],
  ['77.3%', '%', [77.3], '%'],
  ['第2名', '名', [2], '名'],
  ['十二件', '件', [], '件'],
])('%s of unit %s has the numbers %o and the unit %s', (text, unit, numbers, printed) => {
  expect(printedNumbers(text)).toEqual(numbers)
  expect(printedUnit(text, unit)).toBe(printed)
})

test('the table has every figure in order, as printed, with its sentence, and the source', () => {
  const csv = figuresCsv(report)
  expect(csv.startsWith('\ufeff编号,序号,')).toBe(true)
  const [head, ...rows] = readCsv(csv.slice(1))
  const at = (name: string) => head.indexOf(name)
  const texts = allParagraphs(report).map(({ text }) => text)
  for (const [i, { id, text, label }] of figures.entries()) {
    expect([rows[i][at('编号')], rows[i][at('数值')], rows[i][at('指标')]]).toEqual([id, text, label])
    expect(texts.some((it) => it.includes(rows[i][at('原文')]))).toBe(true)
    expect(rows[i][at('原文')]).toContain(text)
  }
  expect(csv).toContain(report.source.address)
  expect(csv).toContain(report.title)
})

test('the data package says what its fields are, and no number that is not printed', () => {
  const { title, sources, resources } = JSON.parse(figuresJson(report))
  const [{ schema, data }] = resources
  expect({ title, sources }).toEqual({
    title: report.title,
    sources: [{ title: report.source.name, path: report.source.address }],
  })
  expect(data).toHaveLength(figures.length)
  const names = schema.fields.map(({ name }: { name: string }) => name)
  for (const [i, row] of data.entries()) {
    const { id, text, value } = figures[i]
    expect(Object.keys(row)).toEqual(names)
    expect([row.id, row.text]).toEqual([id, text])
    if (row.number === null) continue
    expect(text.replaceAll(',', '')).toContain(String(row.number))
    // With the scale that stands in its unit it is what the compiler has read.
    const scale = [...row.unit].reduce((so_far, character) => so_far * (SCALES[character] ?? 1), 1)
    expect(row.number * scale).toBeCloseTo(value, 4)
  }
})

test('a cell with commas, quotes or line breaks stays one cell', () => {
  const odd = { ...report, title: '报告，"甲",乙\n丙' }
  expect(readCsv(figuresCsv(odd)).flat()).toContain(odd.title)
})
