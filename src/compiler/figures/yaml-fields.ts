import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import type { Diagnostic } from '../diagnostic'

/** Where a value stands in the YAML text, both from 1. */
export interface Place {
  line: number
  column: number
}

/**
 * Reads typed fields from YAML and collects every problem with its place, rather than throwing at the first. A field
 * that is missing or of another type reads as undefined.
 */
export class YamlFields {
  private constructor(
    private readonly map: YAMLMap | undefined,
    private readonly name: string,
    /** Where the mapping begins. */
    readonly place: Place,
    private readonly context: { file: string; lines: LineCounter; diagnostics: Diagnostic[] },
    private readonly known: Set<string> = new Set(),
  ) {}

  /** The fields of a whole document; `diagnostics` grows with each problem. */
  static parse(text: string, file: string, diagnostics: Diagnostic[]): YamlFields {
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const context = { file, lines, diagnostics }
    const fields = (map?: YAMLMap) => new YamlFields(map, '', { line: 1, column: 1 }, context)
    for (const { pos, message } of document.errors) {
      const { line, col } = lines.linePos(pos[0])
      report(context, { line, column: col }, 'yaml-syntax', `YAML 写法有误，请检查缩进、冒号和引号（${message}）`)
    }
    if (document.errors.length > 0) return fields()
    if (isMap(document.contents)) return fields(document.contents)
    report(context, { line: 1, column: 1 }, 'yaml-type', '这里应是“字段: 内容”的形式')
    return fields()
  }

  /** Text that must be there. */
  text(key: string): string | undefined {
    const text = this.optionalText(key)
    if (!this.has(key)) this.missing(key)
    return text
  }

  optionalText(key: string): string | undefined {
    return this.scalar(key, '文字', (value): value is string => typeof value === 'string' && value.trim() !== '')
  }

  /** Text that may look like a number to YAML: `figure: 0`. */
  printed(key: string): string | undefined {
    const node = this.node(key)
    if (isScalar(node) && typeof node.value === 'number') return node.source
    return this.optionalText(key)
  }

  integer(key: string): number | undefined {
    return this.scalar(key, '整数', (value): value is number => Number.isInteger(value))
  }

  has(key: string): boolean {
    return this.node(key) !== undefined
  }

  /** Whether the field says null: `of: null`. */
  isNull(key: string): boolean {
    const node = this.node(key)
    return isScalar(node) && node.value === null
  }

  isMap(key: string): boolean {
    return isMap(this.node(key))
  }

  /** The fields of a nested mapping, empty where there is none. */
  fields(key: string): YamlFields {
    const node = this.node(key)
    if (isMap(node)) return this.nested(node, `${this.name}${key}.`)
    if (node === undefined) this.missing(key)
    else this.wrong(key, '“字段: 内容”')
    return new YamlFields(undefined, `${this.name}${key}.`, this.placeOf(key), this.context)
  }

  /** The fields of each mapping in a list; a list that is missing is empty. */
  list(key: string): YamlFields[] {
    const node = this.node(key)
    if (node === undefined || this.isNull(key)) return []
    if (!isSeq(node) || !node.items.every(isMap)) {
      this.wrong(key, '以“- ”开头的列表，每条写“字段: 内容”')
      return []
    }
    return node.items.filter(isMap).map((item, i) => this.nested(item, `${key}[${i + 1}].`))
  }

  /** Reports each field that nobody asked for: call it when all have been read. */
  rejectUnknown(): void {
    for (const { key } of this.map?.items ?? []) {
      if (isScalar(key) && this.known.has(String(key.value))) continue
      const place = isScalar(key) ? this.at(key.range?.[0]) : this.place
      const names = [...this.known].join('、')
      report(this.context, place, 'unknown-field', `没有“${this.name}${String(key)}”这个字段；可用的有：${names}`)
    }
  }

  /** Reports a problem with what a field says. */
  reject(key: string, rule: string, message: string): void {
    report(this.context, this.placeOf(key), rule, message)
  }

  missing(key: string): void {
    if (this.map) report(this.context, this.place, 'missing-field', `缺少字段“${this.name}${key}”，请补上`)
  }

  private wrong(key: string, wanted: string): void {
    this.reject(key, 'wrong-type', `“${this.name}${key}”应是${wanted}`)
  }

  private scalar<T>(key: string, wanted: string, fits: (value: unknown) => value is T): T | undefined {
    const node = this.node(key)
    if (node === undefined) return undefined
    if (isScalar(node) && fits(node.value)) return node.value
    this.wrong(key, wanted)
    return undefined
  }

  private node(key: string): unknown {
    this.known.add(key)
    return this.map?.get(key, true)
  }

  private nested(map: YAMLMap, name: string): YamlFields {
    return new YamlFields(map, name, this.at(map.range?.[0]), this.context)
  }

  private placeOf(key: string): Place {
    const node = this.map?.get(key, true)
    return isScalar(node) || isMap(node) || isSeq(node) ? this.at(node.range?.[0]) : this.place
  }

  private at(offset: number | undefined): Place {
    if (offset === undefined) return this.place
    const { line, col } = this.context.lines.linePos(offset)
    return { line, column: col }
  }
}

function report(
  { file, diagnostics }: { file: string; diagnostics: Diagnostic[] },
  place: Place,
  rule: string,
  message: string,
): void {
  diagnostics.push({ file, ...place, severity: 'error', rule, message })
}
