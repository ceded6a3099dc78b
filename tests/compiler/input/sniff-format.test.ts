import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { REFUSALS, sniffFormat } from '../../../src/compiler/input/sniff-format'

const ascii = (text: string) => Buffer.from(text, 'latin1')
/** An old Office file, as far as its directory tells: names in UTF-16. */
const compound = (stream: string) =>
  Buffer.concat([ascii('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')])
const zip = (...names: string[]) =>
  names.reduce((file, name) => file.file(name, 'x'), new JSZip()).generateAsync({ type: 'nodebuffer' })

describe('sniffFormat tells by content, whatever the name', () => {
  test.each([
    ['pdf', ascii('%PDF-1.7\n')],
    ['rtf', ascii('{\\rtf1\\ansi')],
    ['webarchive', ascii('bplist00\xD1\x01')],
    ['mht', ascii('From: <Saved by Blink>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\n\r\n')],
    ['mht', ascii('MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n')],
    ['shortcut', ascii('[InternetShortcut]\r\nURL=http://example.com/\r\n')],
    ['shortcut', ascii('[{000214A0}]\r\nProp3=19,2\r\n[InternetShortcut]\r\n')],
    ['image', ascii('\x89PNG\r\n\x1A\n')],
    ['image', ascii('\xFF\xD8\xFF\xE0')],
    ['image', ascii('RIFF\x01\x02\x03\x04WEBP')],
    ['archive', ascii('Rar!\x1A\x07\x01\0')],
    ['encrypted', compound('EncryptedPackage')],
    ['doc', compound('WordDocument')],
    ['excel', compound('Workbook')],
    ['old-office', compound('Something')],
    ['wordxml', ascii('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>')],
    ['html', ascii('<!DOCTYPE html><p>')],
    ['html', ascii('\xEF\xBB\xBF\r\n<!-- saved from url=(0014)about:internet -->\n<html xmlns:w="x">')],
    ['html', Buffer.from('\uFEFF<html><body>', 'utf16le')],
    ['html', Buffer.from('<html><body>', 'utf16le')],
    ['html', ascii('<div class="x">')],
    ['text', Buffer.from('一、工作情况')],
    ['text', Buffer.from('<一>工作情况')],
    ['text', Buffer.from('关于<条例>的说明')],
    ['text', Buffer.from('来源：某某区\n日期：2023年1月5日\n\n一、')],
  ])('%s', (format, bytes) => {
    expect(sniffFormat(bytes)).toBe(format)
  })

  test('a zip file is told by the names in its directory, not by what is packed in it', async () => {
    expect(sniffFormat(await zip('[Content_Types].xml', 'word/document.xml'))).toBe('docx')
    expect(sniffFormat(await zip('[Content_Types].xml', 'xl/workbook.xml'))).toBe('excel')
    expect(sniffFormat(await zip('OFD.xml', 'Doc_0/Document.xml'))).toBe('ofd')
    expect(sniffFormat(await zip('报告/word/document.xml.docx'))).toBe('archive')
    expect(sniffFormat((await zip('[Content_Types].xml', 'word/document.xml')).subarray(0, 80))).toBe('broken-zip')
  })

  test('every refusal says in one sentence what the file is and what to do', () => {
    for (const sentence of Object.values(REFUSALS)) expect(sentence).toMatch(/^这[^。]*(?:请)[^。]*$/)
  })
})
