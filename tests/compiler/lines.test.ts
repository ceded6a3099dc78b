import { describe, expect, test } from 'vitest'
import { readLines } from '../../src/compiler/lines'

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
    expect(readLines(' 　\u00A0\t一 、 \n')).toEqual([{ line: 1, text: '一 、', offset: 4 }])
  })

  test('does not count a byte order mark before the text as part of its line', () => {
    expect(readLines('\uFEFF 一')).toEqual([{ line: 1, text: '一', offset: 1 }])
  })
})
