import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { type Place, placeOf, reject, type YamlText } from './yaml-text'

/** A word in a list, and where it stands. */
export interface PlacedText extends Place {
  text: string
}

/**
 * Reads typed fields from one mapping and reports every problem where it stands, rather than throwing at the first. A
 * field that is missing, empty or of another type reads as undefined.
 */
export class YamlFields {
  private readonly known = new Set<string>()

  constructor(
    private readonly map: YAMLMap | undefined,
    /** What messages put before a field's name: `source.` */
    private readonly name: string,
    /** Where the mapping begins. */
    readonly place: Place,
    private readonly yaml: YamlText,
  ) {}

  /** Text that must be there. */
  text(key: string): string | undefined {
    return this.requires(key) ? this.optionalText(key) : undefined
  }

  optionalText(key: string): string | undefined {
    const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
    return this.scalar(key, '文字；像数字的内容请加引号', isText)?.trim()
  }

  /** Text that must be there and may look like a number to YAML: `figure: 0`. */
  printed(key: string): string | undefined {
    return this.requires(key) ? this.optionalPrinted(key) : undefined
  }

  optionalPrinted(key: string): string | undefined {
    const node = this.node(key)
    return isScalar(node) && typeof node.value === 'number' ? node.source : this.optionalText(key)
  }

  integer(key: string): number | undefined {
    return this.scalar(key, '整数', (value): value is number => Number.isInteger(value))
  }

  /** A list of at least one word. */
  texts(key: string): PlacedText[] {
    const node = this.requires(key) ? this.node(key) : undefined
    if (node === undefined) return []
    if (!isSeq(node) || node.items.length === 0) {
      this.reject(key, 'wrong-type', `“${this.name}${key}”应是列表，至少一条，每条以“- ”开头`)
      return []
    }
    return node.items.flatMap((item) => {
      const place = placeOf(item, this.yaml) ?? this.place
      if (isScalar(item) && typeof item.value === 'string' && item.value.trim()) {
        return [{ text: item.value.trim(), ...place }]
      }
      this.reject(place, 'wrong-type', `“${this.name}${key}”的每一条应是文字；像数字的内容请加引号`)
      return []
    })
  }

  has(key: string): boolean {
    return this.node(key) !== undefined
  }

  /** Whether the field is empty or says null: `of: null`. */
  isNull(key: string): boolean {
    const node = this.node(key)
    return isScalar(node) && node.value === null
  }

  isMap(key: string): boolean {
    return isMap(this.node(key))
  }

  /** The fields of a nested mapping that must be there; without it all of them read as undefined. */
  fields(key: string): YamlFields {
    const node = this.requires(key) ? this.node(key) : undefined
    if (node !== undefined && !isMap(node)) this.wrong(key, '缩进的“字段: 内容”')
    return new YamlFields(isMap(node) ? node : undefined, `${this.name}${key}.`, this.placeOf(key), this.yaml)
  }

  /** The fields of each mapping in a list; a list that is missing is empty. */
  list(key: string): YamlFields[] {
    const node = this.node(key)
    if (node === undefined || this.isNull(key)) return []
    if (isSeq(node)) return fieldsOfEach(node.items, key, this.yaml)
    this.wrong(key, '以“- ”开头的列表，每条写“字段: 内容”')
    return []
  }

  /** Whether a field is there and not empty; reports it where not. */
  requires(key: string): boolean {
    const empty = this.isNull(key)
    if (this.has(key) && !empty) return true
    const message = empty ? `字段“${this.name}${key}”是空的，请填写` : `缺少字段“${this.name}${key}”，请补上`
    if (this.map) this.reject(key, 'missing-field', message)
    return false
  }

  /** Reports each field that nobody asked for: call it when all have been read. */
  rejectUnknown(): void {
    for (const { key } of this.map?.items ?? []) {
      if (isScalar(key) && this.known.has(String(key.value))) continue
      const names = [...this.known].join('、')
      const message = `没有“${this.name}${String(key)}”这个字段；可用的有：${names}`
      this.reject(placeOf(key, this.yaml) ?? this.place, 'unknown-field', message)
    }
  }

  /** Reports a problem with what a field says, or with what stands at a place. */
  reject(at: string | Place, rule: string, message: string): void {
    reject(this.yaml, typeof at === 'string' ? this.placeOf(at) : at, rule, message)
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

  private placeOf(key: string): Place {
    return placeOf(this.map?.get(key, true), this.yaml) ?? this.place
  }
}

/** The fields of each mapping among `items`; reports the items that are none. */
export function fieldsOfEach(items: readonly unknown[], name: string, yaml: YamlText): YamlFields[] {
  return items.flatMap((item, i) => {
    const place = placeOf(item, yaml) ?? { line: 1, column: 1 }
    const fields = new YamlFields(isMap(item) ? item : undefined, name && `${name}[${i + 1}].`, place, yaml)
    if (isMap(item)) return [fields]
    fields.reject(place, 'wrong-type', '这一条应写成“字段: 内容”')
    return []
  })
}
