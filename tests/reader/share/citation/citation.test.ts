import { describe, expect, test } from 'vitest'
import { citeDivision } from '@/reader/share/citation/cite-division'
import { citeFigure } from '@/reader/share/citation/cite-figure'
import { tableOf } from '@/reader/share/citation/table-of'
import { type Place, placesOf } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division, Paragraph, Report } from '@/report/types'
import { divisionsOf, paragraphsOf } from '@/report/walk'
import { compileFolder } from '../../../../src/compiler/compile-folder'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const places = placesOf(report)
const source = [
  '《云城区2022年法治政府建设情况报告》 报告年度 2022',
  '来源：云城区人民政府门户网站',
  'http://www.yfyunchengqu.gov.cn/ycqrmzf/jcxxgk/gzbg/content/post_1661097.html',
]

function placeOf(id: string): Place {
  const place = places.get(id)
  if (!place) throw new Error(`the report has no figure ${id}`)
  return place
}

function divisionOf(id: string): Division {
  const division = divisionsOf(report.sections).find((it) => it.id === id)
  if (!division) throw new Error(`the report has no division ${id}`)
  return division
}

describe('a cited figure', () => {
  test('brings its label, its sentence as shown, where that stands, and the source', () => {
    expect(citeFigure(report, placeOf('s1.6.1f10')).split('\n')).toEqual([
      '信访总量：409件',
      '全区信访形势稳中有降，2022年全年总量409件，2021年全年456件，同比下降10.31%。',
      '一、2022年法治政府建设情况 › （六）统筹好社会发展和安全，法治社会治理格局更加成熟完善 › 一是构建矛盾纠纷预防化解体系',
      ...source,
    ])
  })

  test('keeps its qualifier, and its sentence is the printed one but for the width of marks', () => {
    for (const place of places.values()) {
      const [first, sentence] = citeFigure(report, place).split('\n')
      expect(first).toBe(`${toFullWidthPunctuation(place.figure.label)}：${place.figure.text}`)
      expect(toFullWidthPunctuation(place.paragraph.text)).toContain(sentence)
      expect(sentence).toContain(place.figure.text)
    }
  })

  test('says nothing that the report does not: no year, no source, no section', () => {
    const bare: Report = { ...report, title: '', year: 0, source: { name: '', address: '' } }
    const { figure, paragraph } = placeOf('s1.4.3f2')
    expect(citeFigure(bare, { figure, paragraph, path: [], ordinal: 1 }).split('\n')).toHaveLength(2)
  })
})

describe('a cited division', () => {
  test('brings its text as shown, the divisions above it, and the source', () => {
    const lines = citeDivision(report, divisionOf('s1.3.3')).split('\n')
    expect(lines[0]).toMatch(/^三是创新和完善监管方式。全面实施“双随机、一公开”监管机制，.*联合执法机制实施方案。$/)
    expect(lines.slice(1)).toEqual([
      '一、2022年法治政府建设情况 › （三）着力提升政务服务效能，政府机构职能履行更加协同充分',
      ...source,
    ])
  })

  test('loses no character of any division', () => {
    for (const division of divisionsOf(report.sections)) {
      const text = paragraphsOf(division).map((paragraph) => toFullWidthPunctuation(paragraph.text))
      expect(citeDivision(report, division).split('\n').slice(0, text.length)).toEqual(text)
    }
  })

  test('has no path above a section', () => {
    expect(citeDivision(report, divisionOf('s2')).split('\n').slice(2)).toEqual(source)
  })
})

describe('the table of all figures', () => {
  const lines = tableOf(report).split('\n')

  test('has a header, a row of five cells for each of the 81 figures, and the source', () => {
    expect(lines[0]).toBe('序号\t章节\t指标\t数值\t原文')
    const rows = lines.slice(1, 82).map((line) => line.split('\t'))
    expect(rows.every((cells) => cells.length === 5 && cells.every((cell) => cell !== ''))).toBe(true)
    expect(rows.map(([ordinal]) => ordinal)).toEqual(rows.map((_, i) => `${i + 1}`))
    expect(rows.map((cells) => cells[3])).toEqual([...places.values()].map(({ figure }) => figure.text))
    expect(lines.slice(82)).toEqual(['', ...source])
  })

  test('keeps tabs and line ends of the text out of the cells, and quotes a cell that begins with a quotation mark', () => {
    const text = '"名称"\t数量\n3件'
    const paragraph: Paragraph = {
      id: 'p1',
      role: 'table',
      text,
      line: 1,
      offset: 0,
      figures: [{ id: 'p1f1', span: [8, 10], text: '3件', label: '名\t称', kind: 'count', value: 3, unit: '件' }],
    }
    const [, row] = tableOf({ ...report, sections: [], preamble: [paragraph] }).split('\n')
    expect(row.split('\t')).toEqual(['1', '', '名 称', '3件', '"""名称"" 数量 3件"'])
  })
})
