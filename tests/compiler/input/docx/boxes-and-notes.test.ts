import { describe, expect, test } from 'vitest'
import { type DocxParts, paragraph, readParts, run } from './build-docx'

const shape = (content: string) =>
  `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
const vml = (content: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`
const either = (choice: string, fallback: string, requires = 'wps') =>
  `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice>${fallback && `<mc:Fallback>${fallback}</mc:Fallback>`}</mc:AlternateContent>`

describe('text boxes', () => {
  const box = paragraph('专栏')

  test.each([
    ['of old Word', vml(box)],
    ['of new Word', shape(box)],
    ['of both, once', either(shape(box), vml(box))],
    ['of new Word only', either(shape(box), '')],
    ['of an unknown kind beside an old one', either('<x:box/>', vml(box), 'x')],
    [
      'in a group',
      `<w:drawing><wpg:wgp><wps:wsp><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></w:drawing>`,
    ],
  ])('%s follow their paragraph', async (_, content) => {
    const { text, said } = await readParts({
      body: paragraph(`${run('正')}<w:r>${content}</w:r>${run('文')}`) + paragraph('下段'),
    })
    expect(text).toBe('正文\n专栏\n下段')
    expect(said).toEqual(['2:1 text-box 文本框的文字写在这一段之后'])
  })

  test('a variant with other words than the one read is named', async () => {
    const { text, said } = await readParts({
      body: paragraph(`${run('正')}<w:r>${either(shape(box), vml(paragraph('旧栏')))}</w:r>`),
    })
    expect(text).toBe('正\n专栏')
    expect(said).toEqual([expect.stringMatching(/other-variant .*“旧栏”/), expect.stringContaining('text-box')])
  })
})

describe('footnotes and endnotes', () => {
  const refer = (id: number, kind = 'footnote', more = '') => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`
  const note = (id: number, text: string, kind = 'footnote') =>
    `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`
  const end = paragraph('某某区人民政府') + paragraph('2024年1月5日')

  async function read(parts: DocxParts) {
    const { text, said } = await readParts(parts)
    return { lines: text.split('\n'), said: said.filter((entry) => !entry.includes(' note-moved ')) }
  }

  test('keep their small marks and follow the signature', async () => {
    const body = paragraph(run('受理1568宗') + refer(2) + run('，办结409件') + refer(3) + run('。')) + end
    const footnotes = `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote>${note(3, ' 含镇街。')}${note(2, ' 截至12月。')}`
    expect(await read({ body, footnotes })).toEqual({
      lines: ['受理1568宗¹，办结409件²。', '某某区人民政府', '2024年1月5日', '¹ 截至12月。', '² 含镇街。'],
      said: [],
    })
  })

  test('are marked as the settings or the section say', async () => {
    const section = '<w:sectPr><w:endnotePr><w:numFmt w:val="chineseCounting"/></w:endnotePr></w:sectPr>'
    const { lines } = await read({
      body: paragraph(run('甲') + refer(1) + refer(1, 'endnote')) + section,
      settings: '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircle"/></w:footnotePr>',
      footnotes: note(1, '脚'),
      endnotes: note(1, '尾', 'endnote'),
    })
    expect(lines).toEqual(['甲①一', '①脚', '一尾'])
  })

  test('a mark of the author’s own takes no number', async () => {
    const body = paragraph(run('甲') + refer(1, 'footnote', ' w:customMarkFollows="1"') + run('※') + refer(2))
    const footnotes = `<w:footnote w:id="1">${paragraph('※注')}</w:footnote>${note(2, '二')}`
    expect((await read({ body, footnotes })).lines).toEqual(['甲※¹', '※注', '¹二'])
  })

  test('numbers by page are a doubt, notes missing or not referred to are named', async () => {
    const { lines, said } = await read({
      body: paragraph(run('甲') + refer(1) + refer(8)),
      settings: '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>',
      footnotes: note(1, '一') + note(5, '无主'),
    })
    expect(lines).toEqual(['甲¹²', '¹一'])
    expect(said.map((entry) => entry.replace(/^\S+ /, ''))).toEqual([
      expect.stringMatching(/^note-number /),
      expect.stringMatching(/^missing-note .*“²”/),
      expect.stringMatching(/^unused-note .*“无主”/),
    ])
  })
})
