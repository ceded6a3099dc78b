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

  /** “雲城區法治政府建設情況報告，辦理政務服務事項1568宗。” in Big5. */
  const big5 = Buffer.from(
    'b6b3abb0b0cfaa6baa76ac46a9b2abd8b35db1a1aa70b3f8a769a141bfecb27aac46b0c8aa41b0c8a8c6b6b531353638a976a143',
    'hex',
  )

  test('tells Big5 from GB18030 by which reads like Chinese, and says that it guessed', () => {
    expect(decode(big5)).toEqual({
      text: '雲城區法治政府建設情況報告，辦理政務服務事項1568宗。',
      doubt: '文件没有写明编码，按繁体 Big5 读出；请核对文字是否正确',
    })
  })

  test('tells UTF-16 of either order without a mark', () => {
    const little = Buffer.from('一、工作情况\r\n全年学习12次。', 'utf16le')
    expect(decode(little)).toMatchObject({
      text: '一、工作情况\r\n全年学习12次。',
      doubt: expect.stringContaining('UTF-16'),
    })
    expect(decode(Buffer.from(little).swap16())).toMatchObject({ text: '一、工作情况\r\n全年学习12次。' })
  })

  test('refuses what reads like Chinese in no encoding, in words that help', () => {
    const japanese = Buffer.from('8356837483678357835883748362836783578356', 'hex')
    expect(decode(japanese)).toMatchObject({ rule: 'unknown-encoding', problem: expect.stringContaining('UTF-8') })
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
