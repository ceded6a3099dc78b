import { expect, test } from 'vitest'
import { compile } from '../../../src/compiler/compile'
import { formatDiagnostic } from '../../../src/compiler/diagnostic'
import { allFigures } from '../../../src/report/walk'

const HEAD =
  'title: 年报\nissuer: 区政府\nyear: 2022\nsource: { name: 网站, address: http://example.gov.cn/a }\nkeyFigures: []\n'
const TEXT = '一、工作情况\n（一）加强监督。推行三项制度，受理案件447项，开展“3721”行动。落实三项制度，培训1200人。\n'

function compileWith(entry: string) {
  const editorial = `${HEAD}figures:\n  - ${entry}\n`
  const source = { id: 'x', text: TEXT, textFile: 'report.txt', editorial, editorialFile: 'report.yaml' }
  const { report, diagnostics } = compile(source)
  return { report, figures: allFigures(report), problems: diagnostics.map(formatDiagnostic) }
}

test('a figure is added in its place, with the value that the editor reads', () => {
  const { figures, problems } = compileWith(
    '{ at: s1.1, figure: 三项, nth: 1, label: 推行的制度, kind: count, value: 3, unit: 项 }',
  )
  expect(figures[0]).toEqual({
    id: 's1.1f3',
    span: [10, 12],
    text: '三项',
    label: '推行的制度',
    kind: 'count',
    value: 3,
    unit: '项',
  })
  expect(problems.filter((it) => !it.includes('unaccounted'))).toEqual([])
})

test('a figure that is added may be a key figure, and explains the digits that nobody knew', () => {
  const { report, problems } = compileWith('{ at: s1.1, figure: 3721, label: 行动, kind: other }')
  expect(problems).toEqual([])
  expect(allFigures(report).find(({ label }) => label === '行动')).toMatchObject({ value: 3721, unit: '' })
})

test.each([
  ['{ at: s1.1, figure: 五项, label: 甲, kind: count, value: 5 }', '“s1.1”的原文里没有“五项”'],
  ['{ at: s1.1, figure: 三项, label: 甲, kind: count, value: 3 }', '有 2 处“三项”'],
  ['{ at: s1.1, figure: 三项, nth: 3, label: 甲, kind: count, value: 3 }', '只有 2 处，没有第 3 处'],
  ['{ at: s1.1, figure: 三项, nth: 1, label: 甲, kind: count }', '程序读不出，请用 value 写明'],
  ['{ at: s1.1, figure: 447项, label: 甲, kind: count }', '与指标“447项”重叠'],
  ['{ at: s1.1, figure: 721, label: 甲, kind: count }', '只是一个数的一部分'],
  ['{ at: s1.1, figure: 3721, label: 甲, kind: count, value: 3722 }', '“value”与原文的“3721”不符'],
  ['{ at: s1.1, figure: 3721, label: 甲, kind: count, unit: 项 }', '“unit”应是“3721”里的字'],
  ['{ at: s9, figure: 3721, label: 甲, kind: count }', '没有编号为“s9”的条目'],
])('an entry that does not fit the text is an error: %s', (entry, message) => {
  const { figures, problems } = compileWith(entry)
  expect(problems.some((it) => it.startsWith('report.yaml:7:5') && it.includes(message))).toBe(true)
  expect(figures).toHaveLength(2)
})
