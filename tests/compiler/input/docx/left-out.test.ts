import { expect, test } from 'vitest'
import { item, level, list, paragraph, readParts, run, table } from './build-docx'

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const field = (instruction: string) =>
  `${char('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${char('end')}`
const drawing = (content: string) =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const tracked = (name: string, content: string) => `<w:${name} w:id="1" w:author="某">${content}</w:${name}>`

/** Each is put between 甲 and 乙 in a paragraph. */
test.each([
  ['hidden text', run('内部数9527', '<w:vanish/>'), 'hidden-text', '“内部数9527”'],
  ['deleted text', tracked('del', '<w:r><w:delText>1500</w:delText></w:r>'), 'deleted-text', '“1500”'],
  ['text moved away', tracked('moveFrom', run('旧处')), 'deleted-text', '“旧处”'],
  [
    'a sign that nobody knows',
    '<w:r><w:sym w:font="某某专用" w:char="F0A5"/></w:r>',
    'unknown-symbol',
    '某某专用”的符号 F0A5',
  ],
  [
    'a formula',
    `<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
    'formula',
    '“12”',
  ],
  ['a picture', drawing('<pic:pic/>'), 'picture', '图片'],
  ['an old picture', '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>', 'picture', '图片'],
  ['a chart', drawing('<c:chart r:id="chart"/>'), 'chart', '“信访量 409 2023年”'],
  ['SmartArt', drawing('<dgm:relIds r:dm="diagramData"/>'), 'diagram', '“受理 办结”'],
  [
    'WordArt',
    '<w:r><w:pict><v:shape><v:textpath string="内部资料"/></v:shape></w:pict></w:r>',
    'word-art',
    '“内部资料”',
  ],
  ['other drawn text', drawing('<x:canvas><a:t>示意</a:t></x:canvas>'), 'drawing-text', '“示意”'],
  ['ink', drawing('<w14:contentPart r:id="x"/>'), 'ink', '墨迹'],
  [
    'an embedded object',
    '<w:r><w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
    'embedded-object',
    '“Excel.Sheet.12”',
  ],
  ['another file', '<w:altChunk r:id="aFChunk"/>', 'embedded-file', '“aFChunk.xml”'],
  ['a field without result', field(' EQ \\o\\ac(○,一) '), 'field-without-result', '“EQ \\o\\ac(○,一)”'],
  ['a number that Word makes up', field(' AUTONUM '), 'field-number', '“AUTONUM”'],
  [
    'a drop-down list',
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="否"/><w:listEntry w:val="是"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>XE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    'form-field',
    '“是”',
  ],
  ['a comment', '<w:r><w:commentReference w:id="3"/></w:r>', 'comment', '“数字待核”'],
  ['what the reader does not know', '<x:unheard><w:r><w:t>别样</w:t></w:r></x:unheard>', 'unknown-content', '“别样”'],
])('%s is left out and named where it stands', async (_, content, rule, quote) => {
  const { text, said } = await readParts({
    body: paragraph('首行') + paragraph(run('甲') + content + run('乙')),
    chart: '<c:chart><a:t>信访量</a:t><c:v>409</c:v><c:v>2023年</c:v></c:chart>',
    diagramData: '<dgm:pt><a:t>受理</a:t></dgm:pt><dgm:pt><a:t>办结</a:t></dgm:pt>',
    comments: `<w:comment w:id="3">${paragraph('数字待核')}</w:comment>`,
    aFChunk: '<body>另一个文件</body>',
  })
  expect(text).toBe('首行\n甲乙')
  const others = said.filter((entry) => !entry.includes(' comment ') || rule === 'comment')
  expect(others).toEqual([expect.stringContaining(`2:2 ${rule} `)])
  expect(others[0]).toContain(quote)
})

test('text hidden by a style is left out; a switch set twice by styles is off', async () => {
  const style = (type: string, id: string) =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:rPr><w:vanish/></w:rPr></w:style>`
  const body =
    paragraph(
      run('甲') + run('密', '<w:rStyle w:val="字"/>') + run('乙', '<w:rStyle w:val="字"/><w:vanish w:val="0"/>'),
    ) +
    paragraph(run('密段'), '<w:pStyle w:val="段"/>') +
    paragraph(run('显', '<w:rStyle w:val="字"/>'), '<w:pStyle w:val="段"/><w:rPr><w:vanish w:val="0"/></w:rPr>')
  const { text, said } = await readParts({ body, styles: style('character', '字') + style('paragraph', '段') })
  expect(text).toBe('甲乙\n显')
  expect(said).toEqual([
    expect.stringMatching(/^1:2 hidden-text .*“密”/),
    expect.stringMatching(/^2:1 hidden-text .*“密段”/),
  ])
})

test('a hidden paragraph takes no number', async () => {
  const numbering = list(1, level(0, 'decimal', '%1.'))
  const hidden = `<w:p><w:pPr>${item(1)}<w:rPr><w:vanish/></w:rPr></w:pPr>${run('密', '<w:vanish/>')}</w:p>`
  const { text } = await readParts({ body: paragraph('甲', item(1)) + hidden + paragraph('乙', item(1)), numbering })
  expect(text).toBe('1.甲\n2.乙')
})

test('pending revisions are read as accepted, and each is named', async () => {
  const body =
    paragraph(
      run('受理') + tracked('del', '<w:r><w:delText>15</w:delText></w:r>') + tracked('ins', run('16')) + run('件'),
    ) +
    `<w:p><w:pPr><w:rPr><w:del w:id="2"/></w:rPr></w:pPr>${run('上')}</w:p>` +
    paragraph('下')
  const { text, said } = await readParts({ body })
  expect(text).toBe('受理16件\n上下')
  expect(said.map((entry) => entry.split(' ').slice(0, 2).join(' '))).toEqual([
    '1:3 deleted-text',
    '1:3 inserted-text',
    '2:2 deleted-break',
  ])
})

test('a paragraph deleted as a whole takes no number, a deleted row is named', async () => {
  const gone = `<w:p><w:pPr>${item(1)}<w:rPr><w:del w:id="2"/></w:rPr></w:pPr>${tracked('del', '<w:r><w:delText>旧</w:delText></w:r>')}</w:p>`
  const row = table([paragraph('一'), paragraph('1件')]).replace('<w:tr>', '<w:tr><w:trPr><w:del w:id="9"/></w:trPr>')
  const numbering = list(1, level(0, 'decimal', '%1.'))
  const { text, said } = await readParts({ body: gone + paragraph('新', item(1)) + row, numbering })
  expect(text).toBe('1.新')
  expect(said).toEqual([expect.stringContaining('“旧”'), expect.stringContaining('“一 1件”')])
})

test('a plain formula is written, with a word', async () => {
  const { text, said } = await readParts({
    body: paragraph(`${run('即')}<m:oMath><m:r><m:t>x=3</m:t></m:r></m:oMath>`),
  })
  expect(text).toBe('即x=3')
  expect(said).toEqual([expect.stringMatching(/^1:2 formula-text .*“x=3”/)])
})

test('headers and footers are named once, page numbers as such', async () => {
  const sections =
    '<w:sectPr><w:headerReference w:type="first" r:id="header"/><w:headerReference r:id="header"/><w:footerReference r:id="footer"/></w:sectPr>'
  const { text, said } = await readParts({
    body: paragraph('甲') + sections,
    header: paragraph('某某区年度报告'),
    footer: paragraph(`${run('— ')}<w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>${run(' —')}`),
  })
  expect(text).toBe('甲')
  expect(said).toEqual(['1:1 header 页眉“某某区年度报告”没有写入', '1:1 page-number 页码“— 1 —”没有写入'])
})

test('a field that never ends loses nothing in silence', async () => {
  const { text, said } = await readParts({ body: paragraph(run('甲') + char('begin')) + paragraph('乙宗') })
  expect(text).toBe('甲')
  expect(said).toEqual([expect.stringMatching(/broken-field .*“乙宗”/)])
})

test('text where none belongs is an error that quotes it', async () => {
  const { said } = await readParts({ body: `${paragraph('甲')}<w:tbl>${paragraph('格外')}</w:tbl>` })
  expect(said).toEqual([expect.stringMatching(/missed-text .*“格外”/)])
})

test('a long quotation is cut and its length told', async () => {
  const { said } = await readParts({ body: paragraph(run('甲') + run('密'.repeat(2000), '<w:vanish/>')) })
  expect(said[0].length).toBeLessThan(700)
  expect(said[0]).toContain('共 2000 字')
})
