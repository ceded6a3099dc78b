/** What a file is by its first bytes, whatever it is named. `text` is all that is nothing else. */
export type Format = 'docx' | 'html' | 'text' | ForeignFormat

/** What is not read, by what to tell the editor. */
export type ForeignFormat = keyof typeof REFUSALS

const SAVE_AS_DOCX = '请用 Word 或 WPS 打开，“另存为”选“Word 文档（*.docx）”，再导入'
const SAVE_AS_HTML = '请用浏览器打开原网页，“另存为”时类型选“网页，仅 HTML”，再导入'

/** One sentence each: what the file is, and what helps. */
export const REFUSALS = {
  pdf: '这是 PDF，文字顺序和换行不可靠；请向起草单位要 Word 原稿，或用 Word 打开它、另存为 .docx 并逐段核对，再导入',
  rtf: `这是 RTF（写字板）文件；${SAVE_AS_DOCX}`,
  encrypted: '这个文件设了打开密码；请用 Word 打开，在“文件－信息－保护文档”里去掉密码，保存后再导入',
  doc: `这是旧版 Word 或 WPS 文件（.doc、.wps）；${SAVE_AS_DOCX}`,
  excel: '这是 Excel 表格，不是报告正文；请导入报告的 Word 文件',
  slides: '这是幻灯片，不是报告正文；请导入报告的 Word 文件',
  'old-office': `这是旧版 Office 文件；${SAVE_AS_DOCX}`,
  odt: `这是 OpenDocument（.odt）文件；${SAVE_AS_DOCX}`,
  wordxml: `这是 Word XML 文件；${SAVE_AS_DOCX}`,
  ofd: '这是 OFD 版式文件；请向起草单位要 Word 原稿，再导入',
  archive: '这是压缩包；请先解压，再导入里面的 .docx 或 .html 文件',
  'broken-zip': '这个 .docx 或压缩包不完整；请重新取得文件，或在 Word 中重新另存，再导入',
  image: '这是图片，里面的文字读不出来；请向起草单位要 Word 原稿，再导入',
  mht: `这是单个文件网页（.mht）；${SAVE_AS_HTML}`,
  webarchive: `这是 Safari 的网页归档（.webarchive）；${SAVE_AS_HTML}`,
  shortcut: `这只是指向网页的快捷方式，里面没有正文；${SAVE_AS_HTML}`,
  frames: `这个网页只是框架，正文在另一个页面里；请在正文上点右键，选“在新标签页中打开框架”，${SAVE_AS_HTML.slice(1)}`,
} as const

/** What files begin with, in Latin-1. */
const SIGNATURES: readonly [start: string, format: Format][] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['bplist00', 'webarchive'],
  ['L\0\0\0\x01\x14\x02\0', 'shortcut'],
  ['Rar!\x1A\x07', 'archive'],
  ["7z\xBC\xAF'\x1C", 'archive'],
  ['\x1F\x8B', 'archive'],
  ['\x89PNG', 'image'],
  ['\xFF\xD8\xFF', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
]

/** How the parts of a zip file are named. */
const ZIP_PARTS: readonly [part: string, format: Format][] = [
  ['word/', 'docx'],
  ['xl/workbook', 'excel'],
  ['ppt/presentation', 'slides'],
  ['OFD.xml', 'ofd'],
]

/** How the streams of an old Office file (a compound file, names in UTF-16) are named, the telling ones first. */
const COMPOUND_STREAMS: readonly [stream: string, format: Format][] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'excel'],
  ['PowerPoint Document', 'slides'],
]

const HTML_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}\?>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|section|article|table|span|h[1-6]|style|script|ul|ol|font|center|a|b|br)\b/i
const MIME_HEADER = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,30}(?:mime-version|content-type):/i

/** Tells what a file is from its bytes. */
export function sniffFormat(bytes: Uint8Array): Format {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const start = buffer.subarray(0, 16).toString('latin1')
  const signed = SIGNATURES.find(([signature]) => start.startsWith(signature))
  if (signed) return signed[1]
  if (/^(?:RIFF[\s\S]{4}WEBP|BM[\s\S]{4}\0\0\0\0)/.test(start)) return 'image'
  if (start.startsWith('PK\x03\x04')) return zipFormat(buffer)
  if (start.startsWith('\xD0\xCF\x11\xE0')) {
    const known = COMPOUND_STREAMS.find(([name]) => buffer.includes(Buffer.from(name, 'utf16le')))
    return known?.[1] ?? 'old-office'
  }

  const head = headOf(buffer)
  if (MIME_HEADER.test(head)) return 'mht'
  if (/^\[InternetShortcut\]/m.test(head.slice(0, 500))) return 'shortcut'
  if (/^\s*<\?xml/.test(head) && /<(?:w:wordDocument|pkg:package)\b/.test(head)) return 'wordxml'
  return HTML_START.test(head) ? 'html' : 'text'
}

/** A zip file by the names in its directory, which one that was cut off does not have. */
function zipFormat(buffer: Buffer): Format {
  const names = zipNames(buffer)
  const known = ZIP_PARTS.find(([part]) => names.some((name) => name.startsWith(part)))
  if (known) return known[1]
  const start = buffer.subarray(0, 200).toString('latin1')
  if (start.includes('application/vnd.oasis.opendocument')) return 'odt'
  return names.length ? 'archive' : 'broken-zip'
}

/** The names in the central directory (section 4.3 of the ZIP specification); at most the first 2,000. */
function zipNames(buffer: Buffer): string[] {
  const end = buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > buffer.length) return []
  const names: string[] = []
  let at = buffer.readUInt32LE(end + 16)
  while (names.length < 2000 && at + 46 <= end && buffer.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field))
    names.push(buffer.toString('latin1', at + 46, at + 46 + name))
    at += 46 + name + extra + comment
  }
  return names
}

/** The beginning as ASCII, whatever the encoding: markup needs no more. */
function headOf(buffer: Buffer): string {
  const head = buffer.subarray(0, 8192)
  const latin = head.toString('latin1').replace(/^\xEF\xBB\xBF/, '')
  // UTF-16: every other byte of ASCII is zero.
  return /^(?:\xFF\xFE|\xFE\xFF|\0[<\s]|[<\s]\0)/.test(latin)
    ? latin.slice(latin[0] > '\x7F' ? 2 : 0).replaceAll('\0', '')
    : latin
}
