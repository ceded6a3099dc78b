import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/compiler/input/decode'

/** “一、工作情况” in GB18030. */
const GB18030 = [0xd2, 0xbb, 0xa1, 0xa2, 0xb9, 0xa4, 0xd7, 0xf7, 0xc7, 0xe9, 0xbf, 0xf6]

describe('decode', () => {
  test('reads UTF-8 and keeps its byte order mark', () => {
    expect(decode(Buffer.from('一、工作情况'))).toEqual({ text: '一、工作情况' })
    expect(decode(Buffer.from('\uFEFF一、工作情况'))).toEqual({ text: '\uFEFF一、工作情况' })
  })

  test('reads GB18030 where the bytes are no UTF-8', () => {
    expect(decode(Buffer.from(GB18030))).toEqual({ text: '一、工作情况' })
  })

  test('reads UTF-16 of either order by its byte order mark, which is dropped', () => {
    const little = Buffer.from('\uFEFF一、工作情况', 'utf16le')
    expect(decode(little)).toEqual({ text: '一、工作情况' })
    expect(decode(Buffer.from(little).swap16())).toEqual({ text: '一、工作情况' })
  })

  test('believes what a page declares only where it fits the bytes', () => {
    expect(decode(Buffer.from(GB18030), 'gb2312')).toEqual({ text: '一、工作情况' })
    expect(decode(Buffer.from('一、工作情况'), 'gb2312')).toEqual({ text: '一、工作情况' })
    expect(decode(Buffer.from(GB18030), 'no-such-encoding')).toEqual({ text: '一、工作情况' })
  })

  test('names the first bad place of a damaged UTF-8 text, though it could be misread as GB18030', () => {
    const good = Buffer.from(`一、工作情况\n全年学习${'依法行政'.repeat(6)}`)
    const damaged = Buffer.concat([good.subarray(0, 7), good.subarray(8)])
    expect(new TextDecoder('gb18030', { fatal: true }).decode(damaged)).toMatch(/^涓/)
    expect(decode(damaged)).toMatchObject({ rule: 'undecodable-bytes', line: 1, column: 3 })
  })

  test('refuses bytes that fit no encoding', () => {
    expect(decode(Buffer.from([0xd2, 0xbb, 0x0a, 0xff, 0xff, 0xd2]))).toMatchObject({ rule: 'undecodable-bytes' })
  })

  test('tells a binary from a text with a stray control character', () => {
    expect(decode(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01', 'latin1'))).toMatchObject({
      rule: 'binary-file',
    })
    expect(decode(Buffer.from('一、工作情况\0'))).toEqual({ text: '一、工作情况\0' })
  })
})
