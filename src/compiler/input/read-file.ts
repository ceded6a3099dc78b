import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Diagnostic } from '../diagnostic'
import { decode } from './decode'
import { oleProblem } from './docx/ole-file'
import { readDocx } from './docx/read-docx'
import { htmlToText } from './html-to-text'

/** What a file says, or nothing; and what is to be said about reading it. */
export interface FileText {
  /** Null where the file could not be read; `diagnostics` says why. */
  text: string | null
  /** Whether lines are those of the extracted text rather than of the file. */
  extracted: boolean
  diagnostics: Diagnostic[]
}

const LARGEST = 64 * 1024 * 1024

/** Reads a published text from .txt, .docx or saved .html. Never rejects. */
export async function readReportFile(file: string): Promise<FileText> {
  const extension = path.extname(file).toLowerCase()
  const extracted = extension === '.docx' || /^\.[sx]?html?$/.test(extension)
  const diagnostics: Diagnostic[] = []
  const say = (severity: Diagnostic['severity'], rule: string, message: string, line = 1, column = 1) => {
    diagnostics.push({ file, line, column, severity, rule, message })
    return null
  }

  async function read(): Promise<string | null> {
    const bytes = await readBytes(file)
    if (typeof bytes === 'string') return say('error', 'unreadable-file', bytes)
    if (bytes.length === 0) return say('error', 'empty-file', '文件是空的')
    const old = oleProblem(bytes)
    if (old) return say('error', 'unsupported-format', old)
    if (extension === '.docx') return readWord(bytes)
    const foreign = foreignFormat(bytes)
    if (foreign) return say('error', 'unsupported-format', `这是${foreign}，读不了；请另存为 .docx 或 .txt`)
    const decoded = decode(bytes, extracted ? declaredEncoding(bytes) : undefined)
    if ('problem' in decoded) return say('error', decoded.rule, decoded.problem, decoded.line, decoded.column)
    if (!extracted) return decoded.text
    return htmlToText(decoded.text) ?? say('error', 'unreadable-file', '网页嵌套太深，读不了；请把正文另存为 .txt')
  }

  async function readWord(bytes: Buffer): Promise<string | null> {
    const word = await readDocx(file, bytes)
    diagnostics.push(...word.diagnostics)
    // A file that could not be read has said why.
    return word.text || !word.diagnostics.some(({ severity }) => severity === 'error') ? word.text : null
  }

  const text = await read()
  if (text !== null && !text.trim()) say('error', 'empty-file', '文件里没有文字')
  if (text?.trim() && extracted) say('info', 'extracted-text', '行号按提取出的文字计，空行不计')
  return { text: text?.trim() ? text : null, extracted, diagnostics }
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

function foreignFormat(bytes: Buffer): string | null {
  const magic = bytes.subarray(0, 4).toString('latin1')
  if (magic === '%PDF') return ' PDF 文件'
  return magic === 'PK\x03\x04' ? '压缩包或 Office 文件' : null
}

/** What the page says of itself: <meta charset="gb2312">. */
function declaredEncoding(bytes: Buffer): string | undefined {
  return bytes
    .subarray(0, 4096)
    .toString('latin1')
    .match(/charset\s*=\s*["']?\s*([\w-]+)/i)?.[1]
}
