/** Why a file cannot be read as a Word document, in words that an editor can act on. */
export class DocxProblem extends Error {
  /**
   * @param rule what the diagnostic is called: `unsupported-format`, `file-too-large`
   * @param message in simplified Chinese
   */
  constructor(
    readonly rule: string,
    message: string,
  ) {
    super(message)
  }
}

/** For bytes that contradict themselves: cut off, altered, or made by something that is no word processor. */
export function damaged(): DocxProblem {
  return new DocxProblem('unsupported-format', '这不是完好的 .docx 文件；请在 Word 或 WPS 中打开后重新另存为 .docx')
}

/** For a document that unpacks to more than any report: it would fill the memory. */
export function tooLarge(): DocxProblem {
  return new DocxProblem(
    'file-too-large',
    '文件解开后大得不像一份报告，没有读；请把正文复制到新建的 Word 文档里，另存为 .docx 再试',
  )
}
