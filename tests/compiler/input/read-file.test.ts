import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReportFile } from '../../../src/compiler/input/read-file'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'read-file-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string, content: string | Buffer) {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  const { text, extracted, diagnostics } = await readReportFile(file)
  return { text, extracted, rules: diagnostics.map(({ severity, rule }) => `${severity} ${rule}`) }
}

const html = '<html><body><p>一、工作情况</p><p>全年学习12次。</p></body></html>'
const lines = '一、工作情况\n全年学习12次。'
/** “一、工作情况” in GB18030. */
const gb = Buffer.from('d2bba1a2b9a4d7f7c7e9bff6', 'hex')
const latin = (text: string) => Buffer.from(text, 'latin1')

describe('readReportFile', () => {
  test('text is kept byte for byte', async () => {
    const text = '\uFEFF一、工作情况\r\n\r\n　　全年学习12次。'
    expect(await read('a.txt', text)).toEqual({ text, extracted: false, rules: [] })
  })

  test.each(['a.html', 'a.aspx', 'a.doc', 'a.txt', 'a.docx', 'a'])('HTML is read as %s', async (name) => {
    expect(await read(name, html)).toEqual({ text: lines, extracted: true, rules: ['info extracted-text'] })
  })

  test('a page without tags is a page when it is named so', async () => {
    expect((await read('a.shtml', '一、&#24037;作情况')).text).toBe('一、工作情况')
  })

  test.each([
    ['a.docx', latin('%PDF-1.7')],
    ['a.txt', latin('{\\rtf1')],
    ['a.html', latin('MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>')],
    ['a.docx', latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')],
    ['a.docx', latin('PK\x03\x04 cut off')],
    ['a.html', Buffer.from('<frameset><frame src="b.html"></frameset>')],
  ])('what is no text is refused, named %s', async (name, bytes) => {
    expect(await read(name, bytes)).toMatchObject({ text: null, rules: ['error unsupported-format'] })
  })

  test('invisible characters are taken out of pages too', async () => {
    expect(await read('a.html', html.replace('12', '1&#8203;2'))).toMatchObject({
      text: lines,
      rules: ['info extracted-text', 'warning invisible-removed'],
    })
  })

  test('a page that is damaged outside its document is read, one that is damaged in it is not', async () => {
    const page = (description: Buffer, body: Buffer) =>
      Buffer.concat([
        latin('<meta charset="gb2312"><meta name="description" content="'),
        description,
        latin('"><p>'),
        body,
        latin('</p>'),
      ])
    const cut = Buffer.concat([gb, Buffer.from([0xd2])])
    expect(await read('a.html', page(cut, gb))).toMatchObject({
      text: '一、工作情况',
      rules: ['warning damaged-page', 'info extracted-text'],
    })
    expect(await read('a.html', page(gb, cut))).toMatchObject({ text: null, rules: ['error undecodable-bytes'] })
  })

  test('what cannot be opened is said', async () => {
    expect(await readReportFile(folder)).toMatchObject({ text: null, diagnostics: [{ rule: 'unreadable-file' }] })
    expect(await readReportFile(path.join(folder, 'none.txt'))).toMatchObject({ text: null })
    expect(await read('empty.txt', '')).toMatchObject({ text: null, rules: ['error empty-file'] })
    expect(await read('blank.html', '<p> </p>')).toMatchObject({ text: null, rules: ['error empty-file'] })
  })
})
