import { existsSync } from 'node:fs'
import { compileFolders } from '../compile-reports'
import { type Diagnostic, exitCode, formatDiagnostic } from '../diagnostic'
import { compileGlossary } from '../glossary'
import { summary } from '../output/to-text'
import { readUtf8 } from '../read-utf8'
import { GLOSSARY, REPORTS } from './project-folders'

/** Prints a line or several for the editor. */
type Say = (message: string) => void

/**
 * Compiles every folder of src/reports and the glossary, as the build does, and says what was noticed. Gives the exit
 * code; outside the project it says so, and how the command is used.
 */
export function checkAll(say: Say, fail: (message: string) => 1, usage: string): number {
  if (!existsSync(REPORTS)) return fail(`这里没有 ${REPORTS}；请在项目的文件夹里运行，或给出要读的文件\n${usage}`)
  const { compiled, diagnostics } = compileFolders(REPORTS)
  for (const { report, diagnostics } of compiled) {
    const lines = [...diagnostics.map(formatDiagnostic), `${report.id} ${report.title}：${summary(diagnostics)}`]
    say(lines.join('\n'))
  }
  if (diagnostics.length > 0) say(diagnostics.map(formatDiagnostic).join('\n'))
  const all = [...compiled.flatMap(({ diagnostics }) => diagnostics), ...diagnostics, ...checkGlossary(say)]
  return exitCode(all)
}

function checkGlossary(say: Say): Diagnostic[] {
  if (!existsSync(GLOSSARY)) return []
  const diagnostics: Diagnostic[] = []
  const text = readUtf8(GLOSSARY, GLOSSARY, diagnostics)
  const glossary = text === null ? undefined : compileGlossary(text, GLOSSARY)
  diagnostics.push(...(glossary?.diagnostics ?? []))
  const lines = diagnostics.map(formatDiagnostic)
  say([...lines, `名词表 ${glossary?.terms.length ?? 0} 条：${summary(diagnostics)}`].join('\n'))
  return diagnostics
}
