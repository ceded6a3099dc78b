import { z } from 'zod'
import type { Diagnostic } from '../diagnostic'
import { checkValue } from './check-value'
import { findSlips } from './find-slips'
import { mendSlips } from './mend-slips'
import { type ParsedYaml, parseYaml } from './parse-yaml'

/**
 * Reads a YAML text and holds it against a schema. `diagnostics` has every problem of both, in Chinese. Where the
 * keyboard slipped (a full-width colon, a missing blank), that is named instead of what follows from it, and the text is
 * read as it was meant. Never throws.
 */
export function readYaml(text: string, file: string, schema: z.ZodType): ParsedYaml {
  const read = checked(parseYaml(text, file), file, schema)
  const slips = read.diagnostics.length > 0 ? findSlips(text, fieldNames(z.toJSONSchema(schema, { io: 'input' }))) : []
  if (slips.length === 0) return read
  const { text: mended, places, writtenAt } = mendSlips(text, slips)
  const meant = checked(parseYaml(mended, file), file, schema)
  const named = slips.map(({ message }, i): Diagnostic => {
    return { file, ...places[i], severity: 'error', rule: 'yaml-syntax', message }
  })
  return {
    value: meant.value,
    diagnostics: [...named, ...meant.diagnostics.map((diagnostic) => ({ ...diagnostic, ...writtenAt(diagnostic) }))],
    placeOf: (path) => writtenAt(meant.placeOf(path)),
    placeOfKey: (path) => writtenAt(meant.placeOfKey(path)),
  }
}

function checked(yaml: ParsedYaml, file: string, schema: z.ZodType): ParsedYaml {
  if (yaml.diagnostics.length > 0) return yaml
  const problems = checkValue(yaml.value, schema, yaml)
  return { ...yaml, diagnostics: problems.map((problem) => ({ file, severity: 'error', ...problem })) }
}

/** Every field that a JSON schema names, at any depth. */
function fieldNames(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : []
  return [...new Set([...own, ...Object.values(schema).flatMap(fieldNames)])]
}
