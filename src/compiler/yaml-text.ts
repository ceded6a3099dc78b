import type { LineCounter } from 'yaml'
import type { Diagnostic } from './diagnostic'

/** Where a value stands in the YAML text, both from 1. */
export interface Place {
  line: number
  column: number
}

/** A YAML text that is being read, and the list of problems that grows. */
export interface YamlText {
  file: string
  lines: LineCounter
  diagnostics: Diagnostic[]
}

/** Where a node of the `yaml` package stands. */
export function placeOf(node: unknown, yaml: YamlText): Place | undefined {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) ? placeAt(Number(range[0]), yaml) : undefined
}

/** Where an offset into the text stands. */
export function placeAt(offset: number, { lines }: YamlText): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** Reports an error in the text. */
export function reject({ file, diagnostics }: YamlText, { line, column }: Place, rule: string, message: string): void {
  diagnostics.push({ file, line, column, severity: 'error', rule, message })
}
