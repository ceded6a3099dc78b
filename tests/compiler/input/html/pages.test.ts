import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formatDiagnostic } from '../../../../src/compiler/diagnostic'
import { readReportFile } from '../../../../src/compiler/input/read-file'

/** Pages made like those of the systems that portals use; beside each what is read of it (vitest -u writes it anew). */
const PAGES = path.join(import.meta.dirname, 'pages')
const names = readdirSync(PAGES).filter((name) => name.endsWith('.htm'))

test.each(names)('%s: the document is read whole, and the page around it is named', async (name) => {
  const { text, diagnostics } = await readReportFile(path.join(PAGES, name))
  const said = diagnostics.map((diagnostic) => formatDiagnostic({ ...diagnostic, file: name }))
  await expect(`${text}\n----\n${said.join('\n')}\n`).toMatchFileSnapshot(
    path.join(PAGES, name.replace(/htm$/, 'expected.txt')),
  )
})
