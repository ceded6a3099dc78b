import type { Diagnostic } from '../diagnostic'
import type { YamlFields } from '../yaml-fields'
import type { Place } from '../yaml-text'
import type { Places } from './find-figure'

/** A doubt about the numbering that the editor has looked into: the text was published so. */
export interface AcceptedDoubt extends Place {
  /** Id of the division whose marker is doubted: s1.5. */
  at: string
  /** The rule that doubts it. */
  rule: string
  why: string
}

/** The rules about markers that an editor may answer with 原文如此. */
const ACCEPTABLE = [
  'numbering-skips',
  'numbering-repeats',
  'numbering-goes-back',
  'numbering-restarts',
  'numbering-runs-on',
  'subsection-before-section',
  'marker-without-heading',
]

/** An entry of `accept`, or nothing where it is incomplete. */
export function readAcceptedDoubt(fields: YamlFields): AcceptedDoubt[] {
  const at = fields.text('at')
  const rule = fields.text('rule')
  const why = fields.text('why')
  fields.rejectUnknown()
  if (rule && !ACCEPTABLE.includes(rule)) {
    fields.reject('rule', 'wrong-value', `“rule”只能是 ${ACCEPTABLE.join('、')}`)
    return []
  }
  return at && rule && why ? [{ at, rule, why, ...fields.place }] : []
}

/**
 * Takes the doubts that the editor accepts from those about the numbering. An entry that answers none is an error at its
 * place in `file`.
 */
export function acceptNumbering(
  doubts: readonly Diagnostic[],
  accepted: readonly AcceptedDoubt[],
  places: Places,
  file: string,
): Diagnostic[] {
  const settled = new Set<Diagnostic>()
  const idle: Diagnostic[] = []
  for (const { at, rule, line, column } of accepted) {
    const [first] = places.get(at) ?? []
    const found = doubts.find(
      (doubt) => doubt.rule === rule && first && doubt.line === first.line && doubt.column === first.offset + 1,
    )
    const message = `“${at}”没有被诊断为 ${rule}，这一条可以删去`
    if (found) settled.add(found)
    else idle.push({ file, line, column, severity: 'error', rule: 'no-such-doubt', message })
  }
  return [...doubts.filter((doubt) => !settled.has(doubt)), ...idle]
}
