import { expect, test } from 'vitest'
import { readText } from '../../../src/compiler/compile'
import { formatDiagnostic } from '../../../src/compiler/diagnostic'
import { applyEditorial } from '../../../src/compiler/editorial/apply-editorial'
import { mapFigures } from '../../../src/compiler/editorial/map-figures'
import { readEditorial } from '../../../src/compiler/editorial/read-editorial'
import { divisionsOf } from '../../../src/report/walk'

const HEAD =
  'title: 年报\nissuer: 区政府\nyear: 2022\nsource: { name: 网站, address: http://example.gov.cn/a }\nkeyFigures: []\n'
const { figured } = readText('一、工作情况\n（一）加强监督。受理案件447项，办结案件432项，培训1200人。\n', 'report.txt')
const doubtful = {
  ...figured,
  tree: mapFigures(figured.tree, (figures) => figures.map((it) => ({ ...it, doubt: 'verb-only' as const }))),
}

function edit(yaml: string) {
  const edited = applyEditorial(doubtful, readEditorial(HEAD + yaml, 'report.yaml').editorial, 'report.yaml')
  const figures = divisionsOf(edited.tree.sections).flatMap(({ paragraphs }) => paragraphs.flatMap((it) => it.figures))
  const left = figures.filter(({ doubt }) => doubt).map(({ text }) => text)
  return { left, reviewed: [...edited.reviewed], problems: edited.diagnostics.map(formatDiagnostic) }
}

test('a doubt ends with a confirmation and with a label that the editor writes, and with nothing else', () => {
  const { left, reviewed, problems } = edit(
    'corrections:\n  - { at: s1.1, figure: 432项, label: 办结案件 }\n  - { at: s1.1, figure: 1200人, kind: count }\nconfirmed:\n  - { at: s1.1, figure: 447项 }\n',
  )
  expect(problems).toEqual([])
  expect(left).toEqual(['1200人'])
  expect(reviewed).toEqual(['s1.1f1', 's1.1f2'])
})

test('to confirm what is not there, is excluded or is confirmed already is an error', () => {
  const { problems } = edit(
    'corrections:\n  - { at: s1.1, figure: 432项, exclude: 名称 }\nconfirmed:\n  - { at: s1.1, figure: 5项 }\n  - { at: s1.1, figure: 432项 }\n  - { at: s1.1, figure: 447项 }\n  - { at: s1.1, figure: 447项 }\n',
  )
  expect(problems).toEqual([
    'report.yaml:9:5 error “s1.1”中没有指标“5项”；那里的指标有：447项、432项、1200人 [no-such-figure]',
    'report.yaml:10:5 error “432项”已用 exclude 排除，不能又在 confirmed 里 [named-twice]',
    'report.yaml:12:5 error “447项”在第 11 行已经核对过，请只留一条 [named-twice]',
  ])
})
