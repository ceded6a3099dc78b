import { existsSync } from 'node:fs'
import path from 'node:path'
import { type FromLastYear, fromLastYear } from './carry-over/last-year'
import { compile } from './compile'
import { type Diagnostic, formatDiagnostic } from './diagnostic'
import { draftYaml } from './editorial/draft-yaml'
import { type FileText, readReportFile } from './input/read-file'
import { changedLines, readingSummary } from './output/reading-summary'
import { readUtf8 } from './read-utf8'
import { reportIdProblem } from './report-id'
import { writeFolderWhole, writeWhole } from './write-whole'

/** What `report new` has to say, and whether it wrote something. */
export interface Started {
  done: boolean
  message: string
}

/**
 * Starts the folder of a new report below `reports`: report.txt and a draft report.yaml for the editor to complete, and
 * says what was read. UTF-8 text is kept byte for byte, all else becomes UTF-8. Refuses a bad id, a folder that exists, a
 * file that cannot be read and one whose numbers are missing; nothing is written then, nor where the disk is full.
 */
export async function newReport(reports: string, id: string, file: string): Promise<Started> {
  return startReport(reports, id, file, () => readReportFile(file))
}

/** `newReport` with a text that `read` gives; `file` is what the message calls it. */
export async function startReport(
  reports: string,
  id: string,
  file: string,
  read: () => Promise<FileText>,
): Promise<Started> {
  const folder = path.join(reports, id)
  const unfit = reportIdProblem(id)
  if (unfit) return refuse(unfit)
  if (existsSync(folder)) {
    return refuse(`${folder} 已经存在，不会改动；请换一个编号，或用 new --again 换上改正后的原文`)
  }
  const { text, diagnostics } = await read()
  if (text === null || isIncomplete(diagnostics)) return refuseToRead(diagnostics)

  const textFile = path.join(folder, 'report.txt')
  const compiled = compile({ id, text, textFile, editorial: null, editorialFile: '' })
  const lastYear = fromLastYear(reports, compiled.report)
  try {
    await writeFolderWhole(folder, { 'report.txt': text, 'report.yaml': draftYaml(compiled.report, lastYear) })
  } catch (error) {
    return refuse(`写不进 ${folder}（${reasonOf(error)}），什么也没有写`)
  }
  const done = `已建立 ${folder}：请补全 report.yaml，再运行 npm run report 检查`
  const message = [readingSummary(file, text, diagnostics, compiled), ...carriedSummary(lastYear), done]
  return { done: true, message: message.join('\n') }
}

/** How much last year's report lends. */
function carriedSummary(lastYear: FromLastYear | undefined): string[] {
  const { id, carried = [] } = lastYear ?? {}
  const sure = carried.filter((one) => one.sure).length
  return carried.length > 0
    ? [`沿用 ${id}：前后文字相同的 ${sure} 条更正已写入 report.yaml，相近的 ${carried.length - sure} 条供参考`]
    : []
}

/**
 * Takes a corrected text for a report that was started before: replaces report.txt, leaves report.yaml as it is, and says
 * what was read, which lines changed and what in report.yaml no longer fits. Refuses as `newReport` does.
 */
export async function reimportReport(reports: string, id: string, file: string): Promise<Started> {
  return replaceText(reports, id, file, () => readReportFile(file))
}

/** `reimportReport` with a text that `read` gives; `file` is what the message calls it. */
export async function replaceText(
  reports: string,
  id: string,
  file: string,
  read: () => Promise<FileText>,
): Promise<Started> {
  const folder = path.join(reports, id)
  const [textFile, editorialFile] = ['report.txt', 'report.yaml'].map((name) => path.join(folder, name))
  const unfit = reportIdProblem(id)
  if (unfit) return refuse(unfit)
  if (!existsSync(folder)) return refuse(`还没有 ${folder}；第一次建立请用 new，不加 --again`)
  const unread: Diagnostic[] = []
  const editorial = readUtf8(editorialFile, editorialFile, unread)
  if (editorial === null) return refuse(unread.map(formatDiagnostic).join('\n'))
  const { text, diagnostics } = await read()
  if (text === null || isIncomplete(diagnostics)) return refuseToRead(diagnostics)

  const before = readUtf8(textFile, textFile, []) ?? ''
  const compiled = compile({ id, text, textFile, editorial, editorialFile })
  try {
    if (text !== before) await writeWhole(textFile, text)
  } catch (error) {
    return refuse(`写不进 ${textFile}（${reasonOf(error)}），原来的文件没有改动`)
  }
  const misfits = compiled.diagnostics.filter((diagnostic) => diagnostic.file === editorialFile)
  const fits =
    misfits.length > 0 ? `report.yaml 没有改动，其中 ${misfits.length} 处要改（见上）` : 'report.yaml 没有改动'
  const done = text === before ? `原文与 ${textFile} 完全相同` : `已换上 ${textFile}`
  const message = [readingSummary(file, text, diagnostics, compiled), changedLines(before, text), `${done}；${fits}`]
  return { done: true, message: message.filter((part) => part).join('\n') }
}

/** Whether something that the document shows is not in the text, such as a number that could not be worked out. */
function isIncomplete(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

function refuseToRead(diagnostics: readonly Diagnostic[]): Started {
  return refuse([...diagnostics.map(formatDiagnostic), '原文没有读全，什么也没有写'].join('\n'))
}

function refuse(message: string): Started {
  return { done: false, message }
}

/** Why the disk did not take it. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)) return '磁盘已满'
  if (/^(?:EACCES|EPERM|EROFS)$/.test(code)) return '没有写的权限'
  return /^(?:EBUSY|ENOTEMPTY|EEXIST)$/.test(code) ? '别的程序正在使用' : '磁盘出了问题'
}
