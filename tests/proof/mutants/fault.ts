import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A fault to be seeded into a copy of the project; `seed` throws where it no longer applies. */
export interface Fault {
  name: string
  seed: (folder: string) => void
}

/** Replaces the first match in a file. */
export function edit(file: string, find: string | RegExp, put: string): Fault['seed'] {
  return (folder) => {
    const at = path.join(folder, file)
    const before = readFileSync(at, 'utf8')
    const after = before.replace(find, put)
    if (after === before) throw new Error(`${file} has no ${find}`)
    writeFileSync(at, after)
  }
}
