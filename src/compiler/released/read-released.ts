import { existsSync } from 'node:fs'
import { z } from 'zod'
import type { Diagnostic } from '../diagnostic'
import { readUtf8 } from '../read-utf8'
import type { Released } from './released-figures'

const schema = z.object({
  digest: z.string(),
  figures: z.record(z.string(), z.tuple([z.string(), z.string(), z.string(), z.string()])),
})

/** What the last release said of a report's figures; undefined before the first. A damaged file is an error. */
export function readReleased(location: string, file: string, diagnostics: Diagnostic[]): Released | undefined {
  if (!existsSync(location)) return undefined
  const text = readUtf8(location, file, diagnostics)
  if (text === null) return undefined
  const { data } = schema.safeParse(parsed(text))
  if (!data) {
    const message = 'released.json 由 npm run release 写，请用 git 恢复原样，不要改'
    diagnostics.push({ file, line: 1, column: 1, severity: 'error', rule: 'bad-released', message })
  }
  return data
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
