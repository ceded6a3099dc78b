import type { Diagnostic } from '../diagnostic'
import { noSuchId, type ParagraphsById } from './find-figure'
import type { AcceptedDoubt, Placed } from './report-schema'

/**
 * Takes the doubts that the editor accepts from those about the numbering. An entry that answers none is an error at its
 * place in `file`.
 */
export function acceptNumbering(
  doubts: readonly Diagnostic[],
  accepted: readonly Placed<AcceptedDoubt>[],
  byId: ParagraphsById,
  file: string,
): Diagnostic[] {
  const settled = new Set<Diagnostic>()
  const idle: Diagnostic[] = []
  for (const { at, rule, line, column } of accepted) {
    const [first] = byId.get(at) ?? []
    const found = doubts.find(
      (doubt) => doubt.rule === rule && first && doubt.line === first.line && doubt.column === first.offset + 1,
    )
    const message = first ? `“${at}”没有被诊断为 ${rule}，这一条可以删去` : noSuchId(byId, at)
    if (found) settled.add(found)
    else idle.push({ file, line, column, severity: 'error', rule: 'no-such-doubt', message })
  }
  return [...doubts.filter((doubt) => !settled.has(doubt)), ...idle]
}
