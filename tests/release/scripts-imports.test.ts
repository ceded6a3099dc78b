import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

test('nothing under scripts/ needs the tests: it runs where they are not', () => {
  const files = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    expect(readFileSync(path.join('scripts', file), 'utf8'), file).not.toMatch(
      /(from|import\(|require\()\s*'[^']*\btests\//,
    )
  }
})
