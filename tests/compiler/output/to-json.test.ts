import { expect, test } from 'vitest'
import { compile } from '../../../src/compiler/compile'
import { toJson } from '../../../src/compiler/output/to-json'

const figuresOf = (text: string) =>
  toJson('it.txt', compile({ id: 'it', text, textFile: 'it.txt', editorial: null, editorialFile: '' })).figures

test('a range prints both ends, another number one', () => {
  const figures = figuresOf('一、工作情况\n每季度召开联席会议3-5次，印发简报12期。\n')
  expect(figures.map(({ text, value, valueTo }) => ({ text, value, valueTo }))).toEqual([
    { text: '3-5次', value: 3, valueTo: 5 },
    { text: '12期', value: 12, valueTo: null },
  ])
})

test('a label in doubt says why', () => {
  const [figure] = figuresOf('一、工作情况\n破解困扰8家企业的问题。\n')
  expect(figure.doubt).toEqual({
    reason: 'several-candidates',
    sentence: '前面有几个可能的名词，不能确定是哪一个',
  })
})

test('a percentage that its base cannot give is told with both numbers', () => {
  const [, rate] = figuresOf('一、工作情况\n抽查案卷10卷，合格率33%。\n')
  expect(rate.doubt).toEqual({
    reason: 'unreachable-rate',
    sentence: '“10卷”的任何整数部分都不是“33%”（四舍五入在内），它所属的可能是另一个数',
  })
  const [, reached] = figuresOf('一、工作情况\n抽查案卷1568卷，合格率98.5%。\n')
  expect(reached.doubt).toBeNull()
})
