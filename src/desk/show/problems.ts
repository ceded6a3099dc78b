import type { Compiled } from '../../compiler/compile'
import { ACCEPTABLE } from '../../compiler/editorial/report-schema'
import type { Paragraph } from '../../report/types'
import { allFigures, divisionsOf } from '../../report/walk'
import type { Desk } from '../steps/entries'
import type { Problem } from '../view'
import type { Part } from './parts'

/** What is left to settle, errors first, each with where it leads. */
export function problemsOf(compiled: Compiled, parts: readonly Part[], { entries }: Desk): Problem[] {
  const { report, diagnostics } = compiled
  const byLine = new Map<number, { part: string; paragraph: Paragraph }[]>()
  for (const { id, paragraphs } of parts) {
    for (const paragraph of paragraphs) {
      const there = byLine.get(paragraph.line) ?? []
      byLine.set(paragraph.line, [...there, { part: id, paragraph }])
    }
  }
  const firsts = new Map(divisionsOf(report.sections).map(({ id, paragraphs: [{ id: first }] }) => [first, id]))
  const figures = new Map(allFigures(report).map((figure) => [figure.id, figure]))
  const problems = diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ file, line, column, severity, rule, message }): Problem => {
      const problem: Problem = { severity, rule, message, place: `${file}:${line}:${column}` }
      if (file.endsWith('.yaml')) {
        const entry = entries.find(({ place }) => place.line === line && place.column === column)
        return entry && severity === 'error' ? { ...problem, entry: { line, column } } : problem
      }
      const found =
        byLine
          .get(line)
          ?.filter(({ paragraph }) => paragraph.offset <= column - 1)
          .at(-1) ?? byLine.get(line)?.[0]
      if (!found) return problem
      const { part, paragraph } = found
      const at = firsts.get(paragraph.id)
      const accept = at && (ACCEPTABLE as readonly string[]).includes(rule) ? { at, rule } : undefined
      const stated = paragraph.figures.find(
        ({ span }) => rule === 'check-contradicts' && span[0] === column - 1 - paragraph.offset,
      )
      const base = figures.get(stated?.of ?? '')
      const other = stated?.kind === 'rate' ? base?.of : base?.previous
      const lit = [stated?.id, base?.id, other].filter((id) => id !== undefined)
      return {
        ...problem,
        part,
        paragraph: paragraph.id,
        ...(lit.length > 0 && { figures: lit }),
        ...(accept && { accept }),
      }
    })
  return problems.sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'))
}
