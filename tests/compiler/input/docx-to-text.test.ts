import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { docxToText } from '../../../src/compiler/input/docx-to-text'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word document with that body. Its list 1 numbers by itself. */
async function docx(body: string): Promise<Buffer> {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/></Types>`,
  )
  const relations = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/${type}" Target="${target}"/></Relationships>`
  zip.file('_rels/.rels', relations('officeDocument', 'word/document.xml'))
  zip.file('word/_rels/document.xml.rels', relations('numbering', 'numbering.xml'))
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  )
  zip.file('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`)
  return zip.generateAsync({ type: 'nodebuffer' })
}

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const paragraph = (...texts: string[]) => `<w:p>${texts.map(run).join('')}</w:p>`

describe('docxToText', () => {
  test('gives a line per paragraph, whole though Word cuts it into runs', async () => {
    const bytes = await docx(paragraph('一、工作情况') + paragraph('全年学习', '12', '次。'))
    expect(await docxToText(bytes)).toEqual({ text: '一、工作情况\n全年学习12次。', autoNumbered: 0 })
  })

  test('parts the cells of a table by tabs', async () => {
    const cells = ['许可', '120'].map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')
    expect((await docxToText(await docx(`<w:tbl><w:tr>${cells}</w:tr></w:tbl>`))).text).toBe('许可\t120')
  })

  test('counts the paragraphs that Word numbers by itself, and invents no number', async () => {
    const numbered = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('加强学习')}</w:p>`
    expect(await docxToText(await docx(numbered + numbered))).toEqual({ text: '加强学习\n加强学习', autoNumbered: 2 })
  })

  test('throws for bytes that are no Word document', async () => {
    await expect(docxToText(Buffer.from('一、工作情况'))).rejects.toThrow()
  })
})
