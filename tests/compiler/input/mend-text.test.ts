import { describe, expect, test } from 'vitest'
import { mendText } from '../../../src/compiler/input/mend-text'

const mend = (text: string) => {
  const { text: mended, diagnostics } = mendText(text, 'a.txt')
  return { text: mended, said: diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`) }
}

describe('mendText', () => {
  test('leaves a clean text as it is, its byte order mark and line ends too', () => {
    const text = '\uFEFF一、工作\r\n\r\n\t全年12件。\u00A0　\n'
    expect(mend(text)).toEqual({ text, said: [] })
  })

  test.each([
    ['zero-width space', '\u200B'],
    ['byte order mark inside', '\uFEFF'],
    ['soft hyphen', '\u00AD'],
    ['word joiner', '\u2060'],
    ['right-to-left mark', '\u200F'],
    ['direction isolate', '\u2066'],
    ['direction override', '\u202E'],
    ['bell', '\u0007'],
  ])('takes out a %s', (_, character) => {
    expect(mend(`甲\n办理1${character}568宗`)).toEqual({ text: '甲\n办理1568宗', said: ['2:4 invisible-removed'] })
  })

  test('names what was taken out and where it stood', () => {
    expect(mendText('办理1\u200B568宗，增长\u00AD2成', 'a.txt').diagnostics[0].message).toBe(
      '删去了 2 个看不见的字符（零宽字符、软连字符），第一个在“办理1568宗”里；请与原文核对',
    )
  })

  test('gives radicals their ideographs: Kangxi, supplement, compatibility', () => {
    expect(mend('⼀、⼈⺠的⻓处，\uF901新')).toEqual({ text: '一、人民的长处，更新', said: ['1:1 radical-replaced'] })
  })

  test('leaves radicals that look like no ideograph, variation selectors and joined emoji', () => {
    const text = '⺀辻\u{E0100}👨\u200D👩'
    expect(mend(text)).toEqual({ text, said: [] })
  })

  test('makes line ends of the characters that Word and PDF readers end lines and pages with', () => {
    expect(mend('甲\u000B乙\f丙\u2028丁')).toEqual({ text: '甲\n乙\n丙\n丁', said: ['1:2 line-end-mended'] })
  })
})
