const MAGIC = Buffer.from('D0CF11E0A1B11AE1', 'hex')

/** Streams that tell what an OLE file is, and what to do about it. The first that is found says it. */
const STREAMS: readonly { stream: string; problem: string }[] = [
  {
    stream: 'EncryptedPackage',
    problem: '文件设有打开密码；请在 Word 中用密码打开，去掉密码（文件—信息—保护文档）后另存为 .docx',
  },
  { stream: 'WordDocument', problem: '这是旧版 Word 或 WPS 文件（.doc、.wps）；请在 Word 或 WPS 中打开，另存为 .docx' },
  { stream: 'Workbook', problem: '这是旧版 Excel 文件；请把报告正文放在 Word 文件里，另存为 .docx' },
  { stream: 'PowerPoint Document', problem: '这是旧版演示文稿；请把报告正文放在 Word 文件里，另存为 .docx' },
]

/**
 * What to tell the editor where the bytes are an OLE compound file whatever its name ends with: a password, an old .doc.
 * Null for everything else.
 */
export function oleProblem(bytes: Buffer): string | null {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null
  // The names of streams stand in the file's directory as UTF-16.
  const found = STREAMS.find(({ stream }) => bytes.includes(Buffer.from(stream, 'utf16le')))
  return found?.problem ?? '这是旧版 Office 文件；请在 Word 或 WPS 中打开，另存为 .docx'
}
