import { type Compiled, compile } from '../../compiler/compile'
import type { Diagnostic } from '../../compiler/diagnostic'
import { readTitle } from '../../compiler/front-matter'
import type { FileText } from '../../compiler/input/read-file'
import { readLines } from '../../compiler/lines'
import { changedLines } from '../../compiler/output/reading-summary'
import type { Report } from '../../report/types'
import { allFigures, divisionsOf, headingOf, markerOf } from '../../report/walk'
import type { OpenReport } from '../server/report-store'
import { YAML_FILE } from '../server/report-store'
import type { ReadView } from '../view'
import { proposeId } from './propose-id'

/**
 * What was read from a file, beside the reports that there are; with `before`, held against the report whose text it is to
 * replace.
 */
export function readView(
  file: string,
  { text, diagnostics }: FileText,
  reports: readonly Report[],
  before?: OpenReport,
): ReadView {
  const whole = text !== null && !diagnostics.some(({ severity }) => severity === 'error')
  const words = text ?? ''
  const names = { id: before?.id ?? '', textFile: file, editorialFile: YAML_FILE }
  const compiled: Compiled = compile({ ...names, text: words, editorial: before?.yaml ?? null })
  const { report } = compiled
  const ofYaml = compiled.diagnostics.filter((it) => it.file === YAML_FILE && it.severity === 'error')
  const title = readTitle(report.frontMatter)?.text ?? ''
  const year = Number(/(?:19|20)\d\d/.exec(title || words.slice(0, 400))?.[0] ?? 0)
  return {
    file,
    whole,
    title,
    year,
    id: proposeId(reports, { ...report, title, year }),
    characters: Array.from(words.replace(/\s/g, '')).length,
    paragraphs: readLines(words).map((line) => line.text),
    outline: divisionsOf(report.sections)
      .filter(({ kind }) => kind !== 'item')
      .map((division) => ({
        level: division.kind === 'section' ? 1 : 2,
        name: `${markerOf(division)}${headingOf(division)}`,
      })),
    figures: allFigures(report).length,
    reading: diagnostics.map(brief),
    doubts: text === null ? [] : compiled.diagnostics.filter((it) => it.file === file).map(brief),
    ...(before && text !== null && { changes: changedLines(before.text, text) }),
    ...(before && text !== null && { misfits: ofYaml.map(({ line, message }) => `第 ${line} 行：${message}`) }),
  }
}

function brief({ severity, rule, message, line, column }: Diagnostic): ReadView['reading'][number] {
  return { severity, rule, message, line, column }
}
