import { expect, test } from 'vitest'
import type { FigureEntry, ReportDocument } from '../../../src/compiler/output/to-json'
import { toText } from '../../../src/compiler/output/to-text'

const figure: FigureEntry = {
  id: 's1.1f1',
  line: 3,
  start: 12,
  end: 17,
  text: '98余件次',
  value: 98,
  valueTo: null,
  unit: '件次',
  kind: 'count',
  label: '调解案件',
  qualifier: 'moreThan',
  change: null,
  of: null,
  previous: 's1.1f2',
  doubt: { reason: 'bare-qualifier', sentence: '名称太笼统' },
}
const change: FigureEntry = {
  ...figure,
  ...{ id: 's1.1f2', start: 20, text: '20%', value: 20, unit: '%', kind: 'change', label: null, qualifier: null },
  ...{ change: { direction: 'down', basis: 'yearOnYear' }, of: 's1.1f1', previous: null, doubt: null },
}

test('shows the outline indented, and every column below its head though Chinese is two wide', () => {
  const division = { line: 2, marker: '一、', heading: '工作情况', parent: null }
  const document: ReportDocument = {
    file: 'a.txt',
    title: { text: '2022年报告', line: 1 },
    outline: [
      { ...division, id: 's1', kind: 'section' },
      { ...division, id: 's1.10', kind: 'subsection', line: 12, marker: '（十）', heading: null },
    ],
    figures: [figure, change],
    diagnostics: [],
  }
  const doubt = { file: 'a.txt', line: 12, column: 1, rule: 'marker-without-heading', message: '后面没有标题' }
  const text = toText(document, [{ ...doubt, severity: 'warning' }])
  expect(text).toBe(`a.txt: 2022年报告（第 1 行）

结构 2 条
行  编号   序号 标题
2   s1     一、 工作情况
12  s1.10    （十） （无标题）

指标 2 项
行:列  编号    原文      名称      类别  数值  单位  关系                存疑
3:13   s1.1f1  98余件次  调解案件  数量  98    件次  多于，上年 s1.1f2   名称太笼统
3:21   s1.1f2  20%                 变化  20    %     同比↓，属于 s1.1f1

a.txt:12:1 warning 后面没有标题 [marker-without-heading]
0 个错误，1 处存疑
`)
})

test('leaves out the heads of empty tables', () => {
  expect(toText({ file: 'a.txt', title: null, outline: [], figures: [], diagnostics: [] }, [])).toBe(
    'a.txt: 没有标题\n\n结构 0 条\n\n指标 0 项\n\n0 个错误，0 处存疑\n',
  )
})
