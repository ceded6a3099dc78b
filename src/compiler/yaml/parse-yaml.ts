import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Diagnostic } from '../diagnostic'
import { joinNumbers } from './join-numbers'
import { SYNTAX_ERRORS } from './syntax-errors'

/** Where a value stands in a YAML text, both from 1. */
export interface Place {
  line: number
  column: number
}

/** Field names and indices from the top of a YAML text down: ['corrections', 0, 'label']. */
export type Path = readonly PropertyKey[]

/** A YAML text as plain values, and where each of them stands. */
export interface ParsedYaml {
  /**
   * Objects, arrays, text, numbers and null. A number that is not printed as JavaScript would print it (96.60, 007) and
   * true and false are text, as typed. Undefined where the syntax is broken.
   */
  value: unknown
  /** What is wrong with the syntax. */
  diagnostics: Diagnostic[]
  /** Where the value at a path begins, or the value that should hold it. */
  placeOf: (path: Path) => Place
  /** Where the name of a field stands. */
  placeOfKey: (path: Path) => Place
}

/** Parses a YAML text; `file` is what diagnostics call it. Never throws. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: isSameField })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const diagnostics: Diagnostic[] = []
  const reject = (offset: number, message: string) => {
    const place = placeAt(offset)
    // One slip is often several errors of the parser.
    if (diagnostics.some(({ line, column }) => line === place.line && column === place.column)) return
    diagnostics.push({ file, ...place, severity: 'error', rule: 'yaml-syntax', message })
  }
  for (const { pos, code } of [...document.errors, ...document.warnings]) reject(pos[0], SYNTAX_ERRORS[code])

  const toValue = (node: unknown): unknown => {
    if (isMap(node)) {
      joinNumbers(node, text)
      const entries = node.items.map(({ key, value }) => [nameOf(key), toValue(value)] as const)
      return Object.fromEntries(entries)
    }
    if (isSeq(node)) return node.items.map(toValue)
    if (isScalar(node)) return scalarOf(node.value, node.source)
    if (node) reject(startOf(node) ?? 0, '以 * 开头的内容请加引号')
    return null
  }
  const value = diagnostics.length > 0 ? undefined : toValue(document.contents)
  const top = startOf(document.contents) ?? 0
  return {
    value: diagnostics.length > 0 ? undefined : value,
    diagnostics,
    placeOf: (path) => placeAt(offsetOf(document.contents, path) ?? top),
    placeOfKey: (path) => {
      const map = nodeAt(document.contents, path.slice(0, -1))
      return placeAt((isMap(map) ? startOf(pairOf(map, path.at(-1))?.key) : undefined) ?? top)
    },
  }
}

/** Whether a name stands twice in a mapping. The groups of a number (2,000,000,000元) are no names. */
function isSameField(a: Node, b: Node): boolean {
  return nameOf(a) === nameOf(b) && !/^\d{3}$/.test(nameOf(a))
}

function scalarOf(value: unknown, source: string | undefined): unknown {
  if (typeof value === 'number') return String(value) === source ? value : source
  return value === null || typeof value === 'string' ? value : (source ?? String(value))
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? (key.source ?? key.value) : key)
}

function pairOf(map: YAMLMap, name: PropertyKey | undefined) {
  return map.items.find(({ key }) => nameOf(key) === name)
}

function nodeAt(root: unknown, path: Path): unknown {
  let node = root
  for (const step of path) {
    if (isMap(node)) node = pairOf(node, step)?.value
    else node = isSeq(node) ? node.items[Number(step)] : undefined
  }
  return node
}

/** Where the value at a path begins; of one that is missing, where the nearest that holds it does. */
function offsetOf(root: unknown, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const start = startOf(nodeAt(root, path.slice(0, length)))
    if (start !== undefined) return start
  }
  return undefined
}

function startOf(node: unknown): number | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? Number(range[0]) : undefined
}
