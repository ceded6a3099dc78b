import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile'

/** The title and year that a loose text gives itself. */
function titleOf(...lines: string[]): [title: string, year: number] {
  const text = [...lines, '一、工作情况'].join('\n')
  const { report } = compile({ id: 'loose', text, textFile: 'loose.txt', editorial: null, editorialFile: '' })
  return [report.title, report.year]
}

const title = '云城区2022年法治政府建设情况报告'

test('a title on two lines is one title', () => {
  expect(titleOf('云城区人民政府', '关于2022年法治政府建设情况的报告')).toEqual([
    '云城区人民政府关于2022年法治政府建设情况的报告',
    2022,
  ])
})

test('a title printed twice is given once', () => {
  expect(titleOf(title, '来源：云城区', title)).toEqual([title, 2022])
})

test('a title with a year goes before the name of the channel above it', () => {
  expect(titleOf('工作报告', '发布时间：2023-01-05', title)).toEqual([title, 2022])
})

test('a text without a title has none', () => {
  expect(titleOf('全区依法行政。')).toEqual(['', 0])
})
