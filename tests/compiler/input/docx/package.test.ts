import { describe, expect, test } from 'vitest'
import { oleProblem } from '../../../../src/compiler/input/docx/ole-file'
import { packDocx, paragraph, readBytes, readParts, zipped } from './build-docx'

const REFUSED = { text: '', said: [expect.stringMatching(/^1:1 file-too-large .*大得不像一份报告/)] }

describe('documents of other makers', () => {
  const body = paragraph('一、工作情况')

  test('the strict variant of the format', async () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        )
    expect(await readParts({ body }, strict)).toEqual({ text: '一、工作情况', said: [] })
  })

  test('other prefixes, and a part of another name', async () => {
    const zip = packDocx({ body }, (xml) =>
      xml.replaceAll('w:', 'ns0:').replaceAll('xmlns:w=', 'xmlns:ns0=').replace('word/document.xml', '/WORD/doc2.xml'),
    )
    zip.file('word/doc2.xml', (await zip.file('word/document.xml')?.async('string')) ?? '')
    zip.remove('word/document.xml')
    expect(await readBytes(await zipped(zip))).toEqual({ text: '一、工作情况', said: [] })
  })

  test('a part in UTF-16', async () => {
    const zip = packDocx({ body })
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? ''
    zip.file('word/document.xml', Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'))
    expect((await readBytes(await zipped(zip))).text).toBe('一、工作情况')
  })
})

describe('files that are refused say what to do', () => {
  test.each([
    ['no ZIP', Buffer.from('一、工作情况'), '不是完好的 .docx'],
    ['an empty file', Buffer.alloc(0), '不是完好的 .docx'],
  ])('%s', async (_, bytes, words) => {
    expect(await readBytes(bytes)).toEqual({ text: '', said: [expect.stringContaining(words)] })
  })

  test.each([
    ['xl/workbook.xml', 'Excel'],
    ['ppt/presentation.xml', '演示文稿'],
    ['content.xml', 'OpenDocument'],
    ['照片.jpg', '压缩包'],
  ])('a package with %s', async (name, words) => {
    const zip = packDocx({ body: '' })
    for (const part of Object.keys(zip.files)) zip.remove(part)
    zip.file(name, '<x/>')
    expect((await readBytes(await zipped(zip))).said).toEqual([expect.stringContaining(words)])
  })

  test.each([
    ['cut off', (xml: string) => xml.slice(0, -9)],
    ['with a DTD', (xml: string) => xml.replace('?>', '?><!DOCTYPE w [<!ENTITY a "一">]>')],
  ])('XML %s', async (_, change) => {
    const zip = packDocx({ body: paragraph('甲') })
    zip.file('word/document.xml', change((await zip.file('word/document.xml')?.async('string')) ?? ''))
    expect((await readBytes(await zipped(zip))).said).toEqual([expect.stringContaining('不是完好的 .docx')])
  })

  test('a byte altered on the way', async () => {
    const zip = packDocx({ body: paragraph('受理1568宗') })
    const bytes = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
    bytes[bytes.indexOf('1568')] = '7'.charCodeAt(0)
    expect(await readBytes(bytes)).toEqual({ text: '', said: [expect.stringContaining('不是完好的 .docx')] })
  })

  test.each([
    ['EncryptedPackage', '密码'],
    ['WordDocument', '旧版 Word'],
    ['Workbook', '旧版 Excel'],
    ['未知', '旧版 Office'],
  ])('an OLE file with %s', (stream, words) => {
    const bytes = Buffer.concat([
      Buffer.from('D0CF11E0A1B11AE1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ])
    expect(oleProblem(bytes)).toContain(words)
    expect(oleProblem(Buffer.from('PK\u0003\u0004'))).toBeNull()
  })
})

describe('limits count what is unpacked', () => {
  test.each([
    ['one part of 40 MB', ' '.repeat(40 * 1024 * 1024)],
    ['a million elements', '<w:p/>'.repeat(1_000_000)],
    ['a million attributes', `<w:p ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}=""`).join(' ')}/>`],
    [
      'a thousand tables in each other',
      `${'<w:tbl><w:tr><w:tc>'.repeat(1000)}${'</w:tc></w:tr></w:tbl>'.repeat(1000)}`,
    ],
  ])('%s', async (_, body) => {
    expect(await readParts({ body })).toEqual(REFUSED)
  })

  test('sizes that a header makes small', async () => {
    const zip = packDocx({ body: ' '.repeat(40 * 1024 * 1024) })
    const bytes = await zipped(zip)
    const directory = bytes.lastIndexOf('word/document.xml') - 46
    expect(bytes.readUInt32LE(directory)).toBe(0x02014b50)
    bytes.writeUInt32LE(1000, directory + 24)
    expect((await readBytes(bytes)).text).toBe('')
  })

  test('thousands of parts', async () => {
    const zip = packDocx({ body: '' })
    for (let index = 0; index < 4100; index++) zip.file(`${index}`, '')
    expect(await readBytes(await zipped(zip))).toEqual(REFUSED)
  })

  test('pictures are not counted', async () => {
    const zip = packDocx({ body: paragraph('甲') })
    zip.file('word/media/1.bmp', Buffer.alloc(40 * 1024 * 1024))
    expect((await readBytes(await zipped(zip))).text).toBe('甲')
  })

  test('a row of a thousand wide cells does not multiply', async () => {
    const cell = `<w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>${paragraph('1')}</w:tc>`
    const { text } = await readParts({ body: `<w:tbl><w:tr>${cell.repeat(1000)}</w:tr></w:tbl>` })
    expect(text.split('\t').length).toBe(1000)
  })
})
