import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compile } from './compile'
import { compileFolder } from './compile-folder'
import { type Diagnostic, formatDiagnostic } from './diagnostic'
import { compileGlossary } from './glossary'
import { readReportFile } from './input/read-file'
import { newReport } from './new-report'
import { type ReportDocument, toJson, unreadJson } from './output/to-json'
import { summary, toText } from './output/to-text'

/** Tests have a content of their own: see config/plugins/content-folder.ts. */
const CONTENT = process.env.CONTENT_FOLDER ?? 'src'
const REPORTS = path.join(CONTENT, 'reports')
const GLOSSARY = path.join(CONTENT, 'glossary', 'glossary.yaml')

const USAGE = `用法：
  npm run report                          检查 src/reports 中的全部报告和名词表
  npm run report -- 文件… [--json]        读 .txt、.docx 或网页 .html，列出结构、指标和存疑之处
  npm run report -- src/reports/编号      列出一份报告，编者的更正一并计入
  npm run report -- new 编号 文件         用这份原文建立 src/reports/编号`

/** Does what the arguments ask; gives the exit code, 1 where there was an error. */
async function main(args: string[]): Promise<number> {
  const json = args.includes('--json')
  const [first, ...others] = args.filter((arg) => arg !== '--json')
  if (args.some((arg) => /^(?:-h|--help)$/.test(arg))) return say(USAGE)
  const strange = args.find((arg) => arg.startsWith('-') && arg !== '--json')
  if (strange) return fail(`不认识“${strange}”\n${USAGE}`)
  if (first === undefined) return checkAll()
  if (first === 'new') return others.length === 2 ? startReport(others[0], others[1]) : fail(USAGE)
  return showFiles([first, ...others], json)
}

/** Compiles every folder of src/reports and the glossary, as the build does. */
function checkAll(): number {
  if (!existsSync(REPORTS)) return fail(`这里没有 ${REPORTS}；请在项目的文件夹里运行，或给出要读的文件\n${USAGE}`)
  const folders = readdirSync(REPORTS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const compiled = folders.map(({ name }) => compileFolder(path.join(REPORTS, name)))
  for (const { report, diagnostics } of compiled) {
    const lines = [...diagnostics.map(formatDiagnostic), `${report.id} ${report.title}：${summary(diagnostics)}`]
    say(lines.join('\n'))
  }
  const glossary = existsSync(GLOSSARY) ? compileGlossary(readFileSync(GLOSSARY, 'utf8'), GLOSSARY) : undefined
  if (glossary) {
    const lines = glossary.diagnostics.map(formatDiagnostic)
    say([...lines, `名词表 ${glossary.terms.length} 条：${summary(glossary.diagnostics)}`].join('\n'))
  }
  return exitCode([...compiled, ...(glossary ? [glossary] : [])].flatMap(({ diagnostics }) => diagnostics))
}

async function showFiles(files: string[], json: boolean): Promise<number> {
  let worst = 0
  for (const file of files) {
    const { document, diagnostics } = existsSync(path.join(file, 'report.txt'))
      ? readFolder(file)
      : await readDocument(file)
    process.stdout.write(json ? `${JSON.stringify(document)}\n` : toText(document, diagnostics))
    if (!json && existsSync(path.join(path.dirname(file), 'report.yaml'))) {
      say(`编者的更正没有计入；要一并查看，请运行 npm run report -- ${path.dirname(file)}`)
    }
    worst = Math.max(worst, exitCode(diagnostics))
  }
  return worst
}

/** What is printed of one file, and everything that was noticed. */
interface Shown {
  document: ReportDocument
  diagnostics: Diagnostic[]
}

/** One file, compiled; one that cannot be read is a document that says so. */
async function readDocument(file: string): Promise<Shown> {
  const { text, diagnostics } = await readReportFile(file)
  if (text === null) return { document: unreadJson(file, diagnostics), diagnostics }
  const compiled = compile({ id: '', text, textFile: file, editorial: null, editorialFile: '' })
  const all = [...diagnostics, ...compiled.diagnostics]
  return { document: toJson(file, { ...compiled, diagnostics: all }), diagnostics: all }
}

/** A report folder, with what the editor says. */
function readFolder(folder: string): Shown {
  const compiled = compileFolder(folder)
  const file = path.join(path.relative(process.cwd(), folder), 'report.txt')
  return { document: toJson(file, compiled), diagnostics: compiled.diagnostics }
}

async function startReport(id: string, file: string): Promise<number> {
  const { done, message } = await newReport(REPORTS, id, file)
  return done ? say(message) : fail(message)
}

function exitCode(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): number {
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}

function say(message: string): number {
  process.stdout.write(`${message}\n`)
  return 0
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}

// A reader such as `head` may close the pipe before the end.
process.stdout.on('error', () => process.exit(1))
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.exitCode = fail(`出了意外：${error instanceof Error ? error.message : String(error)}`)
  },
)
