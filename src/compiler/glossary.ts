import { createHash } from 'node:crypto'
import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLMap } from 'yaml'
import type { Term, TermSource } from '../report/term'
import type { Diagnostic } from './diagnostic'

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
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const report = (offset: number, rule: string, message: string) => {
    const { line, col } = lines.linePos(offset)
    diagnostics.push({ file, line: Math.max(1, line), column: Math.max(1, col), severity: 'error', rule, message })
  }

  for (const { pos, message } of document.errors) {
    report(pos[0], 'yaml-syntax', `YAML 写法有误，请检查缩进、冒号和引号（${message}）`)
  }
  if (document.errors.length > 0) return { terms: [], diagnostics }
  const list: ParsedNode | null = document.contents
  if (!isSeq(list)) {
    report(list?.range[0] ?? 0, 'wrong-type', '词表应是以“- term:”开头的列表')
    return { terms: [], diagnostics }
  }

  const terms: Term[] = []
  const claimed = new Map<string, string>()
  for (const item of list.items) {
    const before = diagnostics.length
    const term = isMap(item) ? readTerm(new Fields(item, '', report), claimed) : undefined
    if (!isMap(item)) report(offsetOf(item), 'wrong-type', '这一条应写成 term、match、plain、source 四个字段')
    if (term && diagnostics.length === before) terms.push(term)
  }
  return { terms, diagnostics }
}

type Report = (offset: number, rule: string, message: string) => void

/** `claimed` says which term has a word or an id already, and grows. */
function readTerm(fields: Fields, claimed: Map<string, string>): Term | undefined {
  const term = fields.text('term')
  const match = fields.texts('match')
  const plain = fields.text('plain')
  const source = fields.nested('source')
  fields.rejectUnknown()
  const read = source && readSource(source)
  for (const { text, offset } of match) {
    const owner = claimed.get(text)
    if (owner !== undefined) {
      fields.report(offset, 'duplicate-match', `“${text}”已经属于名词“${owner}”，一个字串只能解释一次`)
    }
    claimed.set(text, owner ?? term ?? text)
  }
  if (!term || !plain || !read || match.length === 0) return undefined
  const id = `t${createHash('sha256').update(term).digest('hex').slice(0, 8)}`
  if (claimed.has(id)) fields.report(fields.offset, 'duplicate-term', `名词“${term}”出现了两次，请合并成一条`)
  claimed.set(id, term)
  return { id, term, match: match.map(({ text }) => text), plain, source: read }
}

function readSource(fields: Fields): TermSource | undefined {
  const title = fields.text('title')
  const number = fields.optionalText('number')
  const issuer = fields.text('issuer')
  const article = fields.optionalText('article')
  const date = fields.text('date')
  const url = fields.optionalText('url')
  fields.rejectUnknown()
  if (url && !/^https?:\/\/\S+$/.test(url)) {
    fields.report(fields.offset, 'bad-url', `网址“${url}”应以 http:// 或 https:// 开头，中间没有空格`)
  }
  if (!title || !issuer || !date) return undefined
  return { title, ...(number && { number }), issuer, ...(article && { article }), date, ...(url && { url }) }
}

/** The text fields of one mapping; what is wrong with them is reported where it stands. */
class Fields {
  private readonly asked = new Set<string>()

  constructor(
    private readonly map: YAMLMap,
    private readonly name: string,
    readonly report: Report,
  ) {}

  get offset(): number {
    return offsetOf(this.map)
  }

  text(key: string): string | undefined {
    if (!this.has(key)) return undefined
    return this.optionalText(key)
  }

  optionalText(key: string): string | undefined {
    const node = this.node(key)
    return node === undefined ? undefined : this.scalar(node, key)
  }

  texts(key: string): { text: string; offset: number }[] {
    if (!this.has(key)) return []
    const node = this.node(key)
    if (!isSeq(node) || node.items.length === 0) {
      this.report(offsetOf(node), 'wrong-type', `“${this.name}${key}”应是列表，至少一条，每条以“- ”开头`)
      return []
    }
    return node.items.flatMap((item) => {
      const text = this.scalar(item, key)
      return text === undefined ? [] : [{ text, offset: offsetOf(item) }]
    })
  }

  nested(key: string): Fields | undefined {
    if (!this.has(key)) return undefined
    const node = this.node(key)
    if (isMap(node)) return new Fields(node, `${this.name}${key}.`, this.report)
    this.report(offsetOf(node), 'wrong-type', `“${this.name}${key}”应是缩进的“字段: 内容”`)
    return undefined
  }

  rejectUnknown(): void {
    for (const { key } of this.map.items) {
      if (isScalar(key) && this.asked.has(String(key.value))) continue
      const known = [...this.asked].join('、')
      this.report(offsetOf(key), 'unknown-field', `没有“${this.name}${String(key)}”这个字段；可用的有：${known}`)
    }
  }

  private has(key: string): boolean {
    if (this.node(key) !== undefined) return true
    this.report(this.offset, 'missing-field', `缺少字段“${this.name}${key}”，请补上`)
    return false
  }

  private scalar(node: unknown, key: string): string | undefined {
    if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value.trim()
    this.report(offsetOf(node), 'wrong-type', `“${this.name}${key}”应是文字；像数字的内容请加引号`)
    return undefined
  }

  private node(key: string): unknown {
    this.asked.add(key)
    return this.map.get(key, true)
  }
}

function offsetOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? Number(range[0]) : 0
}
