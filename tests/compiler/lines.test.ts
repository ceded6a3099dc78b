import { describe, expect, test } from 'vitest'
import { partOfLine, readLines } from '../../src/compiler/lines'

describe('readLines', () => {
  test('counts lines that end in LF, CRLF or CR, and gives those that print something', () => {
    expect(readLines('一\n\n二\r\n三\r四').map(({ line, text }) => [line, text])).toEqual([
      [1, '一'],
      [3, '二'],
      [4, '三'],
      [5, '四'],
    ])
  })

  test('cuts blanks of every width from both ends and says where the text begins', () => {
    expect(readLines(' 　\u00A0\t一 、 \n')).toMatchObject([{ line: 1, text: '一 、', offset: 4 }])
  })

  test('does not count a byte order mark before the text as part of its line', () => {
    expect(readLines('\uFEFF 一')).toMatchObject([{ line: 1, text: '一', offset: 1 }])
  })

  test('gives the text in one form beside the printed one, unit for unit', () => {
    const [{ text, normalized }] = readLines('　（一）辦結１２件，總結報告')
    expect(text).toBe('（一）辦結１２件，總結報告')
    expect(normalized).toBe('(一)办结12件,总结报告')
    expect(normalized).toHaveLength(text.length)
  })
})

test('a part of a line stands where it says, without blanks at its ends', () => {
  const [line] = readLines('  標題　 正文 ')
  expect(partOfLine(line, 2, line.text.length)).toEqual({ line: 1, text: '正文', normalized: '正文', offset: 6 })
  expect(partOfLine(line, 2, 4)).toBeUndefined()
})
