import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/compiler/compile'
import { formatDiagnostic } from '../../../src/compiler/diagnostic'

function check(sentence: string) {
  const text = `一、工作情况\n${sentence}\n`
  const { report, diagnostics } = compile({ id: 'x', text, textFile: 'report.txt', editorial: null, editorialFile: '' })
  return {
    formulas: report.checks.map(({ formula }) => formula),
    contradictions: diagnostics.filter(({ rule }) => rule === 'check-contradicts').map(formatDiagnostic),
  }
}

describe('a stated figure that comes out is a check', () => {
  test.each([
    ['清单447项,其中即办件432项,占比96.64%。', '432 ÷ 447 = 96.64%'],
    ['收到申请186件,其中受理165件,占88.7%。', '165 ÷ 186 = 88.7%'],
    ['2022年总量409件,2021年456件,同比下降10.31%。', '(409 − 456) ÷ 456 = −10.31%'],
    ['受理案件150件(上年120件),同比增长25%。', '(150 − 120) ÷ 120 = 25%'],
    ['办件量从2021年的120件增加到2022年的150件,同比增长25%。', '(150 − 120) ÷ 120 = 25%'],
    ['受理案件150件(上年120件),同比增加30件。', '150 − 120 = 30件'],
    ['即办件比例由85.5%提升至92.3%,提升6.8个百分点。', '92.3% − 85.5% = 6.8个百分点'],
    ['受理案件125件,其中审结118件,审结率94.4%。', '118 ÷ 125 = 94.4%'],
    ['清单达447项,其中即办件432项,占比达96.64%。', '432 ÷ 447 = 96.64%'],
    ['参与群众1.2万人,其中学生3000人,占比25%。', '3000 ÷ 1.2万 = 25%'],
  ])('%s', (sentence, formula) => expect(check(sentence)).toEqual({ formulas: [formula], contradictions: [] }))
})

describe('rounding of the printed numbers is allowed for, to the last half', () => {
  test.each([
    ['清单8项,其中即办件1项,占比12.5%。', true],
    ['清单8项,其中即办件1项,占比13%。', true],
    ['清单8项,其中即办件1项,占比12%。', true],
    ['清单8项,其中即办件1项,占比12.6%。', false],
    ['清单447项,其中即办件432项,占比96.65%。', false],
    ['清单447项,其中即办件432项,占比97%。', true],
    ['清单447项,其中即办件432项,占比96%。', false],
  ])('%s comes out: %s', (sentence, holds) => {
    const { formulas, contradictions } = check(sentence)
    expect(formulas).toHaveLength(holds ? 1 : 0)
    expect(contradictions).toHaveLength(holds ? 0 : 1)
  })
})

test('a contradiction names both numbers and the place', () => {
  expect(check('2022年总量409件,2021年456件,同比下降12.5%。').contradictions).toEqual([
    'report.txt:2:27 error 原文写“12.5%”，但按原文的数 (409 − 456) ÷ 456 = −10.31%；请核对原文，如果这几个数本无关系，请在 report.yaml 的 corrections 中更正 of 或 previous [check-contradicts]',
  ])
})

test('a change that goes the other way is a contradiction', () => {
  expect(check('2022年总量409件,2021年456件,同比上升10.31%。').contradictions).toHaveLength(1)
})

describe('what is not linked, not exact or not claimed is left alone', () => {
  test.each([
    '受理案件125件,审结118件,综合纠错率为12.7%。',
    '调处纠纷1568宗,同比上升25.8%。',
    '参与群众100余人,其中学生30人,占比50%。',
    '受理案件125件,其中立案20件,审结率98%。',
    '清单447项,全流程网办占比83.89%。',
    '办结案件0件,上年0件,同比下降5%。',
    '2022年总量409件,2021年456件,环比下降5%。',
    '2022年总量409件,2021年456件,比2019年下降30%。',
  ])('%s', (sentence) => expect(check(sentence)).toEqual({ formulas: [], contradictions: [] }))
})
