import type { Diagnostic } from '../../diagnostic'
import { missedText } from './completeness'
import { DocxProblem, damaged } from './docx-problem'
import { readDocument } from './read-document'
import { diagnosticOf } from './remarks'
import { openPackage } from './word-package'

/** What a file says, and what is to be said about reading it. */
export interface DocxText {
  /** One line per paragraph, blank ones left out; the cells of a row parted by tabs. Empty where it could not be read. */
  text: string
  /** Lines and columns are those of `text`. */
  diagnostics: Diagnostic[]
}

/**
 * Reads a .docx file. Every character that Word prints is in the text, in order, or named in a diagnostic; footnotes
 * and endnotes follow at the end. Never rejects.
 *
 * @param file as diagnostics are to name it
 */
export async function readDocx(file: string, bytes: Buffer): Promise<DocxText> {
  try {
    const { lines, state, parts } = await readDocument(await openPackage(bytes))
    const text = lines.map((line) => line.text).join('\n')
    const diagnostics = lines.flatMap(({ remarks }, index) =>
      remarks.map((remark) => diagnosticOf(remark, file, index + 1, remark.column + 1)),
    )
    const missed = missedText(parts, state, text).map((remark) => diagnosticOf(remark, file, 1, 1))
    return { text, diagnostics: [...missed, ...labelsWritten(state.labels, file), ...diagnostics] }
  } catch (error) {
    const { rule, message } = error instanceof DocxProblem ? error : damaged()
    return { text: '', diagnostics: [{ file, line: 1, column: 1, severity: 'error', rule, message }] }
  }
}

function labelsWritten(count: number, file: string): Diagnostic[] {
  if (count === 0) return []
  const message = `Word 自动编号和项目符号共 ${count} 处，已按 Word 显示的样子写成文字，请核对`
  return [{ file, line: 1, column: 1, severity: 'info', rule: 'auto-numbering', message }]
}
