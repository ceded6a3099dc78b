import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Term } from '../report/term'
import type { Diagnostic } from './diagnostic'
import { fields, list, text, webAddress } from './yaml/fields'
import type { Place } from './yaml/parse-yaml'
import { readYaml } from './yaml/read-yaml'

/** The terms of a glossary in the editor's order, and everything that is wrong with it. */
export interface CompiledGlossary {
  /** Those without an error. */
  terms: Term[]
  diagnostics: Diagnostic[]
}

const termSchema = fields({
  term: text.describe('名词'),
  match: list(text).min(1, { error: '至少要有一条，每条以“- ”开头' }).describe('报告中的原样字串'),
  plain: text.describe('解释'),
  source: fields({
    title: text.describe('出处的名称'),
    number: text.optional().describe('文号'),
    issuer: text.describe('发布机关'),
    article: text.optional().describe('第几条'),
    date: text.describe('公布、施行的日期'),
    url: webAddress.optional().describe('出处的网址'),
  }),
})

/** What glossary.yaml may hold. Its JSON schema for editors is src/glossary/glossary.yaml.schema.json. */
export const glossarySchema = list(termSchema)

/**
 * Compiles glossary.yaml. Reports fields that are missing, empty, unknown or no text, and words that two terms claim.
 * Never throws.
 */
export function compileGlossary(yamlText: string, file: string): CompiledGlossary {
  const { value, diagnostics, placeOf } = readYaml(yamlText, file, glossarySchema)
  const terms: Term[] = []
  const claimed = new Map<string, string>()
  for (const [i, entry] of (Array.isArray(value) ? value : []).entries()) {
    const { data } = termSchema.safeParse(entry)
    if (!data) continue
    const { term, match, plain, source } = data
    const id = `t${createHash('sha256').update(term).digest('hex').slice(0, 8)}`
    const problems = claim(claimed, id, data, (path) => placeOf([i, ...path]))
    diagnostics.push(...problems.map((problem): Diagnostic => ({ file, severity: 'error', ...problem })))
    if (problems.length === 0) terms.push({ id, term, match, plain, source })
  }
  return { terms, diagnostics }
}

/** Adds a term's words and id to those claimed before, each with its term; reports those that are claimed already. */
function claim(
  claimed: Map<string, string>,
  id: string,
  { term, match }: z.output<typeof termSchema>,
  placeOf: (path: (string | number)[]) => Place,
): (Place & { rule: string; message: string })[] {
  const twice = match.flatMap((word, i) => {
    const owner = claimed.get(word)
    claimed.set(word, owner ?? term)
    if (owner === undefined) return []
    const message = `“${word}”已经属于名词“${owner}”，一个字串只能解释一次`
    return [{ ...placeOf(['match', i]), rule: 'duplicate-match', message }]
  })
  const known = claimed.has(id)
  claimed.set(id, term)
  const message = `名词“${term}”出现了两次，请合并成一条`
  return known ? [...twice, { ...placeOf([]), rule: 'duplicate-term', message }] : twice
}
