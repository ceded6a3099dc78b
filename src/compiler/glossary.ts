import { createHash } from 'node:crypto'
import type { Term, TermSource } from '../report/term'
import type { Diagnostic } from './diagnostic'
import { readYamlList } from './read-yaml'
import type { YamlFields } from './yaml-fields'

/** The terms of a glossary in the editor's order, and everything that is wrong with it. */
export interface CompiledGlossary {
  /** Those without an error. */
  terms: Term[]
  diagnostics: Diagnostic[]
}

/**
 * Compiles glossary.yaml: a list of `term`, `match`, `plain` and `source` (`title`, `issuer`, `date` and, where known,
 * `number`, `article`, `url`). Reports fields that are missing, empty, unknown or no text, and words that two terms
 * claim. Never throws.
 */
export function compileGlossary(text: string, file: string): CompiledGlossary {
  const diagnostics: Diagnostic[] = []
  const terms: Term[] = []
  const claimed = new Map<string, string>()
  for (const fields of readYamlList(text, file, diagnostics)) {
    const before = diagnostics.length
    const term = readTerm(fields, claimed)
    if (term && diagnostics.length === before) terms.push(term)
  }
  return { terms, diagnostics }
}

/** `claimed` says which term has a word or an id already, and grows. */
function readTerm(fields: YamlFields, claimed: Map<string, string>): Term | undefined {
  const term = fields.text('term')
  const match = fields.texts('match')
  const plain = fields.text('plain')
  const source = readSource(fields.fields('source'))
  fields.rejectUnknown()
  for (const { text, ...place } of match) {
    const owner = claimed.get(text)
    if (owner !== undefined) {
      fields.reject(place, 'duplicate-match', `“${text}”已经属于名词“${owner}”，一个字串只能解释一次`)
    }
    claimed.set(text, owner ?? term ?? text)
  }
  if (!term || !plain || !source || match.length === 0) return undefined
  const id = `t${createHash('sha256').update(term).digest('hex').slice(0, 8)}`
  if (claimed.has(id)) fields.reject(fields.place, 'duplicate-term', `名词“${term}”出现了两次，请合并成一条`)
  claimed.set(id, term)
  return { id, term, match: match.map(({ text }) => text), plain, source }
}

function readSource(fields: YamlFields): TermSource | undefined {
  const title = fields.text('title')
  const number = fields.optionalText('number')
  const issuer = fields.text('issuer')
  const article = fields.optionalText('article')
  const date = fields.text('date')
  const url = fields.optionalText('url')
  fields.rejectUnknown()
  if (url && !/^https?:\/\/\S+$/.test(url)) {
    fields.reject('url', 'bad-url', `网址“${url}”应以 http:// 或 https:// 开头，中间没有空格`)
  }
  if (!title || !issuer || !date) return undefined
  return { title, ...(number && { number }), issuer, ...(article && { article }), date, ...(url && { url }) }
}
