import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { carryOver } from '../../../src/compiler/carry-over/carry-over'
import { compile } from '../../../src/compiler/compile'
import { allFigures } from '../../../src/report/walk'

const HEAD =
  'title: 年报\nissuer: 区政府\nyear: 2030\nkeyFigures: []\nsource: { name: 网站, address: http://example.com/ }\n'
const compiled = (text: string, editorial: string | null) =>
  compile({
    id: 'it',
    text,
    textFile: 'report.txt',
    editorial: editorial && HEAD + editorial,
    editorialFile: 'report.yaml',
  })

function carried(before: string, corrections: string, now: string) {
  const edited = compiled(before, `corrections:\n${corrections}`)
  expect(edited.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const thisYear = compiled(now, null).report
  const last = { read: compiled(before, null).report, edited: edited.report, exclusions: edited.exclusions }
  const figures = new Map(allFigures(thisYear).map(({ id, text }) => [id, text]))
  return carryOver(last, thisYear).map(({ figure, from, ...rest }) => ({ figure: figures.get(figure), ...rest }))
}

test('the same words carry a label over, and are as sure as last year', () => {
  const found = carried(
    '一、工作情况\n调处矛盾纠纷120宗。\n',
    '  - { at: s1, figure: 120宗, label: 镇村调解组织调处的纠纷 }\n',
    '一、工作情况\n办实事30件。\n二、其他\n调处矛盾纠纷131宗。\n',
  )
  expect(found).toEqual([{ figure: '131宗', sure: true, reasons: [], label: '镇村调解组织调处的纠纷' }])
})

test('other words are a proposal that says what differs', () => {
  const found = carried(
    '一、工作情况\n受理行政复议案件56宗。\n',
    '  - { at: s1, figure: 56宗, label: 行政复议 }\n',
    '一、工作情况\n办理行政复议案件61件。\n',
  )
  const reasons = ['措辞不同：“受理行政复议案件”与“办理行政复议案件”', '单位不同：“宗”与“件”']
  expect(found).toEqual([{ figure: '61件', sure: false, reasons, label: '行政复议' }])
})

test('kinds and exclusions carry over too', () => {
  const found = carried(
    '一、工作情况\n印发第一批检查清单50项。平均跑动次数为0。\n',
    "  - { at: s1, figure: 50项, exclude: 清单的名称 }\n  - { at: s1, figure: '0', kind: count }\n",
    '一、工作情况\n印发第一批检查清单62项。平均跑动次数为0。\n',
  )
  expect(found).toEqual([
    { figure: '62项', sure: true, reasons: [], exclude: '清单的名称' },
    { figure: '0', sure: true, reasons: [], kind: 'count' },
  ])
})

test('nothing is said of figures that share no words', () => {
  const found = carried(
    '一、工作情况\n新增充电桩120个。\n',
    '  - { at: s1, figure: 120个, label: 充电桩 }\n',
    '一、工作情况\n建成法治公园3个。\n',
  )
  expect(found).toEqual([])
})

test('nothing of a link is lost where both ends are found again', () => {
  const text = readFileSync('tests/fixtures/series/mouqu-2023/report.txt', 'utf8')
  const found = carried(
    text,
    '  - { at: s1.1.1, figure: 1142项, of: null }\n  - { at: s1.4.2, figure: 100%, of: 56宗 }\n',
    text.replaceAll('56宗', '61宗'),
  )
  expect(found).toEqual([{ figure: '100%', sure: true, reasons: [], of: 's1.4.2f1' }])
})

test('a label that names a year is never sure', () => {
  const found = carried(
    '一、工作情况\n法治考评获得优秀等次,全市排第2名。\n',
    '  - { at: s1, figure: 第2名, label: 2029年度法治考评排名 }\n',
    '一、工作情况\n法治考评获得优秀等次,全市排第3名。\n',
  )
  expect(found).toEqual([{ figure: '第3名', sure: false, reasons: ['名称里有年份'], label: '2029年度法治考评排名' }])
})

test('a doubt that last year settled is settled where the words are the same', () => {
  const found = carried(
    '一、工作情况\n走访500户。\n',
    '  - { at: s1, figure: 500户, label: 走访 }\n',
    '一、工作情况\n走访620户。\n',
  )
  expect(found).toEqual([{ figure: '620户', sure: true, reasons: [], label: '走访' }])
})
