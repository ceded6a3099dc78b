import { existsSync } from 'node:fs'
import path from 'node:path'
import { compile } from '../compile'
import { compileFolder } from '../compile-folder'
import { type Diagnostic, exitCode } from '../diagnostic'
import { readReportFile } from '../input/read-file'
import { labelDoubts } from '../output/label-doubts'
import { type ReportDocument, toJson, unreadJson } from '../output/to-json'
import { toText } from '../output/to-text'

/** What is printed of one file, and everything that was noticed. */
interface Shown {
  document: ReportDocument
  diagnostics: Diagnostic[]
}

/** Says what each file or report folder holds, one after the other: one that fails hides none. Gives the exit code. */
export async function showFiles(files: string[], json: boolean, say: (message: string) => void): Promise<number> {
  let worst = 0
  for (const file of files) {
    const { document, diagnostics } = await read(file)
    say(json ? JSON.stringify(document) : toText(document, diagnostics).trimEnd())
    if (!json && existsSync(path.join(path.dirname(file), 'report.yaml'))) {
      say(`编者的更正没有计入；要一并查看，请运行 npm run report -- ${path.dirname(file)}`)
    }
    worst = Math.max(worst, exitCode(diagnostics))
  }
  return worst
}

async function read(file: string): Promise<Shown> {
  try {
    return existsSync(path.join(file, 'report.txt')) ? readFolder(file) : await readDocument(file)
  } catch {
    // Readers and compiler report what is wrong; what they did not foresee must not hide the other files.
    const message = '这个文件读不了，也说不出原因；请另存为 .txt 再试'
    return unread(file, [{ file, line: 1, column: 1, severity: 'error', rule: 'unreadable-file', message }])
  }
}

/** One file, compiled; one that cannot be read is a document that says so. */
async function readDocument(file: string): Promise<Shown> {
  const { text, diagnostics } = await readReportFile(file)
  if (text === null) return unread(file, diagnostics)
  const compiled = compile({ id: '', text, textFile: file, editorial: null, editorialFile: '' })
  const all = [...diagnostics, ...compiled.diagnostics, ...labelDoubts(compiled.report, file)]
  return { document: toJson(file, { ...compiled, diagnostics: all }), diagnostics: all }
}

function unread(file: string, diagnostics: Diagnostic[]): Shown {
  return { document: unreadJson(file, diagnostics), diagnostics }
}

/** A report folder, with what the editor says. */
function readFolder(folder: string): Shown {
  const compiled = compileFolder(folder)
  const file = path.join(path.relative(process.cwd(), folder), 'report.txt')
  const all = [...compiled.diagnostics, ...labelDoubts(compiled.report, file)]
  return { document: toJson(file, { ...compiled, diagnostics: all }), diagnostics: all }
}
