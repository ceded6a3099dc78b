import { describe, expect, test } from 'vitest'
import { checkPageNumbers } from '../../src/compiler/check-page-numbers'
import { checkText } from '../../src/compiler/check-text'
import { checkWrapping } from '../../src/compiler/check-wrapping'
import { readLines } from '../../src/compiler/lines'

const said = (text: string) =>
  checkText(text, 'report.txt').map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`)

describe('checkText', () => {
  test('an invisible character is named: it parts the word that it stands in', () => {
    expect(said('甲\n办理1\u200B568宗')).toEqual(['2:4 warning invisible-character'])
    expect(said('办理1\u00AD568宗，\u202E增长')).toEqual(['1:4 warning invisible-character'])
    expect(said('\uFEFF办理1568宗')).toEqual([])
  })

  test('radicals and characters of one font only are doubted, Word’s bullets are not', () => {
    expect(said('⼀、工作')).toEqual(['1:1 warning radical'])
    expect(said('甲\n全年\uE5E5件')).toEqual(['2:3 warning private-character'])
    expect(said('\uF06C加强学习\n  \uF0B7依法行政')).toEqual([])
  })

  test.each(['开展宣讲58O余场次', '同比增长l2.5%', '共3I件', '达1,O00件'])(
    '%s: a letter in a number is doubted',
    (text) => {
      expect(said(text)).toMatchObject([expect.stringMatching(/warning letter-in-number$/)])
    },
  )

  test.each(['O2O平台', 'ISO9001认证', 'CO2排放', 'IPO企业3家', '5G基站', 'A4纸', 'PM2.5浓度', '第1001号'])(
    '%s: names and numbers are not',
    (text) => {
      expect(said(text)).toEqual([])
    },
  )

  test('markup that was copied with the words is doubted', () => {
    expect(said('甲<br/>乙')).toEqual(['1:2 warning markup'])
    expect(said('甲&nbsp;乙')).toEqual(['1:2 warning markup'])
    expect(said('<某某条例>')).toEqual([])
  })
})

describe('checkPageNumbers', () => {
  const pages = (text: string) =>
    checkPageNumbers(readLines(text), 'report.txt').map(({ line, rule, message }) => `${line} ${rule} ${message}`)

  test('page numbers in every writing, and the line that each page begins with', () => {
    expect(pages('某某区报告\n甲。\n- 1 -\n某某区报告\n乙。\n— 2 —\n丙。\n3\n丁。\n第 4 页 共 8 页')).toEqual([
      '3 page-number 有 4 行像是页码（“- 1 -”“— 2 —”“3”…），这是第一行；请对照原文删去',
    ])
    expect(pages('某某区年度报告\n甲。\n- 1 -\n某某区年度报告\n乙。')[1]).toBe(
      '4 repeated-line “某某区年度报告”又出现在第 4 行，像是每页的页眉；请对照原文删去',
    )
  })

  test('a line that comes again is a header only beside a page number, or three times where there are some', () => {
    const again = '某某区年度报告'
    expect(pages(`${again}\n甲。\n${again}\n乙。\n${again}\n丙。`)).toEqual([])
    expect(pages(`- 1 -\n甲。\n${again}\n乙。\n${again}\n丙。`)).toHaveLength(1) // of the page number
  })

  test('a number alone is one only where numbers count up', () => {
    expect(pages('甲。\n1\n乙。\n2\n丙。\n3')).toHaveLength(1)
    expect(pages('项目\n120\n件数\n36')).toEqual([])
    expect(pages('2022年，全区依法行政。\n（一）')).toEqual([])
  })
})

describe('checkWrapping', () => {
  const wrapped = (text: string) => checkWrapping(readLines(text), 'report.txt').map(({ line }) => line)
  const broken = [
    '全区各级行政机关坚持依法行政，持续优化',
    '法治化营商环境，推动各项工作落地见效，办',
    '理政务服务事项，人民群众获得感不断增强，',
  ]

  test('lines broken in the middle of sentences, with blank lines between them or not', () => {
    const lines = ['某某区报告', ...broken, ...broken, '很好。']
    expect(wrapped(lines.join('\n'))).toEqual([2])
    expect(wrapped(lines.join('\n\n'))).toEqual([3])
  })

  test('paragraphs, headings and lists are not broken', () => {
    const paragraph = '全区各级行政机关坚持依法行政，持续优化营商环境。'
    const text = ['某某区报告', ...Array(6).fill(`（一）坚持党的领导，推动责任落实\n${paragraph}`)].join('\n')
    expect(wrapped(text)).toEqual([])
  })
})
