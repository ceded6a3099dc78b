import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { imports, sourceFiles } from '../content/import-graph'

/** Whatever of the app, or of what builds it, names the desk. */
test('nothing that goes into the app or builds it imports the desk', () => {
  const edges = imports()
  expect(edges.some(({ from, to }) => from === 'desk/start.ts' && to === 'desk/server/serve-desk.ts')).toBe(true)
  expect(edges.filter(({ from, to }) => to.startsWith('desk/') && !from.startsWith('desk/'))).toEqual([])
})

test('all of the desk stands in src/desk, which the types of the app leave out', () => {
  expect(sourceFiles().some((file) => file === 'desk/start.ts')).toBe(true)
  expect(JSON.parse(readFileSync('tsconfig.h5.json', 'utf8')).exclude).toContain('src/desk')
})
