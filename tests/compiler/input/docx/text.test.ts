import { describe, expect, test } from 'vitest'
import { paragraph, readParts, run, table } from './build-docx'

/** The text of a paragraph of that XML, and what was said. */
function read(content: string) {
  return readParts({ body: paragraph(content) })
}

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruct = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`

describe('what is typed is kept', () => {
  test('a line per paragraph, whole though Word cuts it into runs; blank ones left out', async () => {
    const body = paragraph('一、工作情况') + paragraph('') + paragraph(run('全年学习') + run('12') + run('次。'))
    expect(await readParts({ body })).toEqual({ text: '一、工作情况\n全年学习12次。', said: [] })
  })

  test.each([
    ['w:cr', '<w:r><w:t>甲</w:t><w:cr/><w:t>乙</w:t></w:r>', '甲\n乙'],
    ['a page break', '<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>', '甲\n乙'],
    ['a tab, which parts no cells', '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>', '甲 乙'],
    ['hyphens', '<w:r><w:t>甲</w:t><w:noBreakHyphen/><w:t>乙</w:t><w:softHyphen/><w:t>丙</w:t></w:r>', '甲-乙丙'],
    [
      'w:dir and w:bdo',
      `${run('办理')}<w:dir w:val="ltr">${run('1568宗')}</w:dir><w:bdo w:val="ltr">${run('。')}</w:bdo>`,
      '办理1568宗。',
    ],
    [
      'links, tags, controls',
      `<w:hyperlink>${run('甲')}</w:hyperlink><w:smartTag>${run('乙')}</w:smartTag><w:sdt><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt>`,
      '甲乙丙',
    ],
    [
      'signs by font and code',
      '<w:r><w:sym w:font="仿宋" w:char="25CF"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
      '●≥☑',
    ],
    [
      'a simple field',
      `${run('办理')}<w:fldSimple w:instr=" REF n ">${run('1568')}</w:fldSimple>${run('宗')}`,
      '办理1568宗',
    ],
    [
      'a complex field',
      char('begin') + instruct(' SEQ 表 ') + char('separate') + run('3') + char('end') + run('情况'),
      '3情况',
    ],
    [
      'a field in a field',
      char('begin') +
        instruct(' IF ') +
        char('begin') +
        instruct(' PAGE ') +
        char('separate') +
        run('7') +
        char('end') +
        instruct(' = 7 ') +
        char('separate') +
        run('是') +
        char('end'),
      '是',
    ],
    [
      'index entries, which print nothing',
      run('甲') + char('begin') + instruct(' XE "甲" ') + char('end') + run('乙'),
      '甲乙',
    ],
    ['capitals', run('abc', '<w:caps/>'), 'ABC'],
    [
      'blanks at the ends of a text only where Word keeps them',
      '<w:r><w:t>甲 </w:t></w:r><w:r><w:t xml:space="preserve"> 乙</w:t></w:r>',
      '甲 乙',
    ],
  ])('%s', async (_, content, text) => {
    expect(await read(content)).toEqual({ text, said: [] })
  })

  test('the base of ruby; what stands above it is named', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${run('mán')}</w:rt><w:rubyBase>${run('瞒')}</w:rubyBase></w:ruby></w:r>`
    expect(await read(`${run('整治“')}${ruby}${run('报”')}`)).toEqual({
      text: '整治“瞒报”',
      said: ['1:4 ruby 注音“mán”没有写入'],
    })
  })

  test('struck-through text, with a doubt', async () => {
    const { text, said } = await read(run('受理') + run('12', '<w:strike/>') + run('34件', '<w:dstrike/>'))
    expect(text).toBe('受理1234件')
    expect(said).toEqual([expect.stringMatching(/^1:3 struck-text 带删除线的“1234件”已写入/)])
  })

  test('raised digits as small ones, lest 10² become 102; others as plain ones, with a doubt', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>'
    const { text, said } = await read(run('10') + run('2', raised) + run('平方米，') + run('注', raised))
    expect(text).toBe('10²平方米，注')
    expect(said).toEqual([
      expect.stringMatching(/^1:3 raised-text .*“2”/),
      expect.stringMatching(/^1:8 raised-plain .*“注”/),
    ])
  })

  test('letters of symbol fonts as the signs that are drawn, and says so', async () => {
    const { text, said } = await read(run('R', '<w:rFonts w:ascii="Wingdings 2"/>') + run('是'))
    expect(text).toBe('☑是')
    expect(said).toEqual([expect.stringMatching(/^1:1 symbol-font .*“R”/)])
  })

  test('a table of contents, with the advice to delete it', async () => {
    const { text, said } = await read(
      char('begin') + instruct(' TOC \\o ') + char('separate') + run('一、总体情况 1') + char('end'),
    )
    expect(text).toBe('一、总体情况 1')
    expect(said).toEqual([expect.stringMatching(/^1:1 table-of-contents .*删去目录/)])
  })
})

describe('tables', () => {
  const cell = (text: string) => paragraph(text)

  test('parts cells by tabs, an empty cell and covered columns kept', async () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${cell('合计')}`
    const rows = table(
      ['指标', '2022年', '2023年'].map(cell),
      [cell('新设调解室'), cell(''), cell('36个')],
      [wide, cell('36个')],
    )
    expect((await readParts({ body: rows })).text).toBe('指标\t2022年\t2023年\n新设调解室\t\t36个\n合计\t\t36个')
  })

  test('an empty first cell keeps its column', async () => {
    expect((await readParts({ body: table([cell(''), cell('2022年'), cell('2023年')]) })).text).toBe('\t2022年\t2023年')
  })

  test('a cell merged from above is empty; words under it are named', async () => {
    const under = `<w:tcPr><w:vMerge/></w:tcPr>${cell('旧数')}`
    const over = `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${cell('调解')}`
    const { text, said } = await readParts({ body: table([over, cell('1件')], [under, cell('2件')]) })
    expect(text).toBe('调解\t1件\n\t2件')
    expect(said).toEqual([expect.stringMatching(/^2:1 covered-cell .*“旧数”/)])
  })

  test('paragraphs of a cell go on one line; a box of one cell and nested tables keep their own lines', async () => {
    const nested = table([cell('甲'), cell('乙')])
    const body =
      table([cell('第一') + cell('第二'), cell('3件')]) +
      table([cell('一、说明') + cell('二、范围')]) +
      table([cell('外'), nested])
    expect((await readParts({ body })).text).toBe('第一 第二\t3件\n一、说明\n二、范围\n外\n甲\t乙')
  })

  test('rows in content controls are rows', async () => {
    const body = `<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>${cell('甲')}</w:tc><w:sdt><w:sdtContent><w:tc>${cell('乙')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`
    expect(await readParts({ body })).toEqual({ text: '甲\t乙', said: [] })
  })
})
