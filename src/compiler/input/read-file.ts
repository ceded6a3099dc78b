import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Diagnostic } from '../diagnostic'
import { decode, decodeLoosely } from './decode'
import { readDocx } from './docx/read-docx'
import { htmlToText } from './html/html-to-text'
import { mendText } from './mend-text'
import { REFUSALS, sniffFormat } from './sniff-format'

/** What a file says, or nothing; and what is to be said about reading it. */
export interface FileText {
  /** Null where the file could not be read; `diagnostics` says why. */
  text: string | null
  /** Whether lines are those of the extracted text rather than of the file. */
  extracted: boolean
  diagnostics: Diagnostic[]
}

const LARGEST = 64 * 1024 * 1024
/** Of text without pictures: a report has 100 kB. */
const LARGEST_TEXT = 8 * 1024 * 1024

/**
 * Reads a published text from a .docx, a saved web page or plain text, told by its content and not by its name, without
 * the invisible characters that copying leaves in it. Never rejects.
 */
export async function readReportFile(file: string): Promise<FileText> {
  return readReportBytes(file, await readBytes(file))
}

/**
 * Reads a published text as `readReportFile` does from bytes that are at hand; `file` is what diagnostics call them. In
 * the place of bytes there may be, in Chinese, why there are none.
 */
export async function readReportBytes(file: string, bytes: Buffer | string): Promise<FileText> {
  const diagnostics: Diagnostic[] = []
  let extracted = false
  const say = (severity: Diagnostic['severity'], rule: string, message: string, line = 1, column = 1) => {
    diagnostics.push({ file, line, column, severity, rule, message })
    return null
  }

  async function read(): Promise<string | null> {
    if (typeof bytes === 'string') return say('error', 'unreadable-file', bytes)
    if (bytes.length === 0) return say('error', 'empty-file', '文件是空的')
    const format = sniffFormat(bytes)
    extracted =
      format === 'docx' || format === 'html' || (format === 'text' && /^\.[sx]?html?$/i.test(path.extname(file)))
    if (format === 'docx') return readWord(bytes)
    if (format !== 'html' && format !== 'text') return say('error', 'unsupported-format', REFUSALS[format])
    return extracted ? readPage(bytes) : readText(bytes)
  }

  async function readWord(bytes: Buffer): Promise<string | null> {
    const word = await readDocx(file, bytes)
    diagnostics.push(...word.diagnostics)
    return word.text
  }

  function readText(bytes: Buffer): string | null {
    if (bytes.length > LARGEST_TEXT) return say('error', 'unreadable-file', '文字超过 8 MB，不像一份报告')
    const decoded = decode(bytes)
    if ('problem' in decoded) return say('error', decoded.rule, decoded.problem, decoded.line, decoded.column)
    if (decoded.doubt) say('warning', 'guessed-encoding', decoded.doubt)
    return decoded.text
  }

  /** A page that is damaged outside its document (half a character in a description that was cut) is read all the same. */
  function readPage(bytes: Buffer): string | null {
    const declared = declaredEncoding(bytes)
    const decoded = decode(bytes, declared)
    const damaged = 'problem' in decoded
    if (damaged && decoded.rule !== 'undecodable-bytes') return say('error', decoded.rule, decoded.problem)
    const page = htmlToText(damaged ? decodeLoosely(bytes, declared) : decoded.text, file)
    if (damaged && page.text.includes('\uFFFD')) {
      return say('error', decoded.rule, decoded.problem, decoded.line, decoded.column)
    }
    diagnostics.push(...page.diagnostics)
    if (damaged) say('warning', 'damaged-page', '网页里正文以外的地方有损坏的字，正文没有；请核对正文是否完整')
    else if (decoded.doubt) say('warning', 'guessed-encoding', decoded.doubt)
    return page.text
  }

  const text = await read()
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  if (text !== null && !text.trim() && !failed) say('error', 'empty-file', '文件里没有文字')
  if (!text?.trim() || failed) return { text: null, extracted, diagnostics }
  if (extracted) say('info', 'extracted-text', '行号按提取出的文字计，空行不计')
  const mended = mendText(text, file)
  return { text: mended.text, extracted, diagnostics: [...diagnostics, ...mended.diagnostics] }
}

/** The bytes, or in Chinese why not. */
async function readBytes(file: string): Promise<Buffer | string> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return '这是文件夹，不是文件'
    if (!found.isFile()) return '这不是普通文件'
    if (found.size > LARGEST) return '文件超过 64 MB，不像一份报告'
    return await readFile(file)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return missing ? '找不到文件' : '读不了文件，请检查权限'
  }
}

/** What the page says of itself: <meta charset="gb2312">. */
function declaredEncoding(bytes: Buffer): string | undefined {
  return bytes
    .subarray(0, 4096)
    .toString('latin1')
    .match(/charset\s*=\s*["']?\s*([\w-]+)/i)?.[1]
}
