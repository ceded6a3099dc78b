import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../../../src/compiler/input/docx/format-number'
import { definition, item, level, list, num, paragraph, readParts } from './build-docx'

/** The lines of paragraphs 甲, 乙, … with these properties. */
async function lines(numbering: string, properties: string[], styles?: string): Promise<string[]> {
  const body = properties.map((entry, index) => paragraph('甲乙丙丁戊己庚辛'[index], entry)).join('')
  return (await readParts({ body, numbering, styles })).text.split('\n')
}

const OUTLINE = list(
  1,
  level(0, 'chineseCounting', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimalEnclosedCircle', '%4'),
)

describe('numbers that Word draws are written as it prints them', () => {
  test('一、（一）1.①, deeper levels starting anew', async () => {
    const levels = [0, 1, 2, 3, 3, 2, 1, 0]
    expect(
      await lines(
        OUTLINE,
        levels.map((at) => item(1, at)),
      ),
    ).toEqual(['一、甲', '（一）乙', '1.丙', '①丁', '②戊', '2.己', '（二）庚', '二、辛'])
  })

  test('the list of a style, of its base style, and of a style that only says the level', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/></w:style>
      <w:style w:type="paragraph" w:styleId="3"><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="4"><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`
    const named = ['1', '2', '3', '4'].map((id) => `<w:pStyle w:val="${id}"/>`)
    expect(await lines(OUTLINE, named, styles)).toEqual(['一、甲', '二、乙', '（一）丙', '丁'])
  })

  test('the list of the default style, switched off where the paragraph says so', async () => {
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:pPr>${item(1)}</w:pPr></w:style>`
    expect(await lines(OUTLINE, ['', item(0), ''], styles)).toEqual(['一、甲', '乙', '二、丙'])
  })

  test('the level of a style may be told by the list alone', async () => {
    const styles = '甲乙'.replace(
      /./g,
      (id) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    )
    const numbering = list(
      1,
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="甲"/>') +
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="乙"/>'),
    )
    expect(await lines(numbering, ['<w:pStyle w:val="甲"/>', '<w:pStyle w:val="乙"/>'], styles)).toEqual([
      '一、甲',
      '（一）乙',
    ])
  })

  test('a list resumed after another one counts on', async () => {
    const numbering = list(1, level(0, 'decimal', '%1.')) + list(2, level(0, 'bullet', '——'))
    expect(await lines(numbering, [item(1), item(2), item(1)])).toEqual(['1.甲', '——乙', '2.丙'])
  })

  test('lists of one definition count on together, unless one starts anew', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = definition(7, level(0, 'decimal', '%1.')) + num(1, 7) + num(2, 7) + num(3, 7, restart)
    expect(
      await lines(
        numbering,
        [1, 2, 3, 3, 1].map((id) => item(id)),
      ),
    ).toEqual(['1.甲', '2.乙', '1.丙', '2.丁', '3.戊'])
  })

  test('a start of its own, and 0 where the file gives none', async () => {
    const without =
      '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:suff w:val="nothing"/><w:lvlText w:val="%1."/></w:lvl>'
    const numbering = list(1, level(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>', 5)) + list(2, without)
    expect(await lines(numbering, [item(1), item(1), item(2)])).toEqual(['5.甲', '6.乙', '0.丙'])
  })

  test('a level may go on through its parents, or start anew below some only', async () => {
    const on = level(1, 'decimal', '%2)', '<w:suff w:val="nothing"/><w:lvlRestart w:val="0"/>')
    expect(await lines(list(1, level(0, 'decimal', '%1.') + on), [item(1), item(1, 1), item(1), item(1, 1)])).toEqual([
      '1.甲',
      '1)乙',
      '2.丙',
      '2)丁',
    ])
  })

  test('numbers of several levels, all in plain digits where the level is legal', async () => {
    const legal = level(1, 'decimal', '%1.%2', '<w:suff w:val="space"/><w:isLgl/>')
    const numbering = list(1, level(0, 'chineseCounting', '第%1章', '<w:suff w:val="space"/>') + legal)
    expect(await lines(numbering, [item(1), item(1, 1), item(1, 1)])).toEqual(['第一章 甲', '1.1 乙', '1.2 丙'])
  })

  test('a level of the list itself may be replaced', async () => {
    const numbering =
      definition(1, level(0, 'decimal', '%1.')) +
      num(1, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '（%1）')}</w:lvlOverride>`)
    expect(await lines(numbering, [item(1)])).toEqual(['（1）甲'])
  })

  test('a definition may be that of a list style', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="列表"/></w:abstractNum>${num(1, 1)}${list(2, level(0, 'decimal', '%1.'))}`
    const styles =
      '<w:style w:type="numbering" w:styleId="列表"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    expect(await lines(numbering, [item(1), item(1)], styles)).toEqual(['1.甲', '2.乙'])
  })

  test('the tab after 1. is a blank, lest it run into a year; after 一、 there is none', async () => {
    const numbering = list(1, level(0, 'decimal', '%1.', '')) + list(2, level(0, 'chineseCounting', '%1、', ''))
    expect(await lines(numbering, [item(1), item(2)])).toEqual(['1. 甲', '一、乙'])
  })

  test('bullets as drawn: letters of symbol fonts, signs of the private area, plain signs', async () => {
    const bullet = (id: number, text: string, font: string) =>
      list(id, level(0, 'bullet', text, `<w:rPr><w:rFonts w:ascii="${font}"/></w:rPr>`))
    const numbering =
      bullet(1, 'l', 'Wingdings') +
      bullet(2, '\uF06C', 'Wingdings') +
      bullet(3, '\uF0B7', 'Symbol') +
      bullet(4, '◆', '宋体')
    expect(
      await lines(
        numbering,
        [1, 2, 3, 4].map((id) => item(id)),
      ),
    ).toEqual(['●甲', '●乙', '•丙', '◆丁'])
  })

  test('01, 02 is a format of Word’s own, offered beside a common one', async () => {
    const format = `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="01, 02, 03, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`
    const numbering = list(1, `<w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlText w:val="%1."/></w:lvl>`)
    expect(await lines(numbering, [item(1)])).toEqual(['01. 甲'])
  })

  test('no number is drawn for none, and an empty item keeps its number', async () => {
    const numbering = list(1, level(0, 'none', '')) + list(2, level(0, 'decimal', '%1.'))
    const body = paragraph('甲', item(1)) + paragraph('', item(2)) + paragraph('丙', item(2))
    expect(await readParts({ body, numbering })).toEqual({ text: '甲\n1.\n2.丙', said: [] })
  })

  test('what cannot be written out is an error that names it, a list without definition a doubt', async () => {
    const numbering = list(1, level(0, 'koreanCounting', '%1.')) + list(2, level(0, 'bullet', '\uE00A'))
    const body = paragraph('甲', item(1)) + paragraph('乙', item(2)) + paragraph('丙', item(9))
    const { text, said } = await readParts({ body, numbering })
    expect(text).toBe('.甲\n乙\n丙')
    expect(said).toEqual([
      expect.stringMatching(/^1:\d auto-number .*koreanCounting.*改为手工编号$/),
      expect.stringMatching(/^2:\d unknown-symbol .*U\+E00A/),
      expect.stringMatching(/^3:\d missing-list /),
    ])
  })
})

test.each([
  ['chineseCounting', [1, 10, 11, 20, 21, 99, 101], '一 十 十一 二十 二十一 九十九 一○一'],
  [
    'chineseCountingThousand',
    [1, 10, 15, 100, 101, 110, 111, 1001],
    '一 十 十五 一百 一百零一 一百一十 一百一十一 一千零一',
  ],
  ['japaneseCounting', [1, 10, 11, 20, 100, 111, 1000], '一 十 十一 二十 百 百十一 千'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
  ['ideographZodiac', [1, 12], '子 亥'],
  ['ideographDigital', [1, 10, 23], '一 一〇 二三'],
  ['chineseLegalSimplified', [1, 10, 12, 105], '壹 壹拾 壹拾贰 壹佰零伍'],
  ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
  ['decimalEnclosedCircleChinese', [1, 10], '① ⑩'],
  ['decimalEnclosedParen', [1, 20], '⑴ ⒇'],
  ['decimalEnclosedFullstop', [1, 20], '⒈ ⒛'],
  ['ideographEnclosedCircle', [1, 10, 11], '㊀ ㊉ 11'],
  ['decimalFullWidth', [1, 12], '１ １２'],
  ['decimalZero', [1, 12], '01 12'],
  ['lowerLetter', [1, 26, 27], 'a z aa'],
  ['upperLetter', [2, 28], 'B BB'],
  ['lowerRoman', [1, 4, 9, 14], 'i iv ix xiv'],
  ['upperRoman', [3, 40], 'III XL'],
  ['numberInDash', [1], '- 1 -'],
])('%s', (format, numbers, printed) => {
  expect(numbers.map((number) => formatNumber(number, format)).join(' ')).toBe(printed)
})
