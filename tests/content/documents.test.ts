import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const DOCUMENTS = ['README.md', 'README.zh.md', 'CONTRIBUTING.md', 'src/reports/README.md']
  .concat(readdirSync('docs').map((name) => `docs/${name}`))
  .concat(readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`))
  .filter((name) => name.endsWith('.md'))

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

/** Whether a table of the document has a row for the folder. */
const isNamed = (document: string, folder: string) => new RegExp(`^\\|[^|]*\`${folder}/\``, 'm').test(document)

test.each([
  ['src', ''],
  ['src/compiler', 'compiler/'],
  ['src/compiler/figures', ''],
  ['src/reader', ''],
  ['tests', ''],
])('docs/architecture.md says what is in every folder of %s', (folder, before) => {
  const document = readFileSync('docs/architecture.md', 'utf8')
  expect(foldersIn(folder).filter((name) => !isNamed(document, before + name))).toEqual([])
})

test('README.md says what is in every folder of src', () => {
  const document = readFileSync('README.md', 'utf8')
  expect(foldersIn('src').filter((name) => !isNamed(document, `src/${name}`))).toEqual([])
})

test.each(DOCUMENTS)('%s names no file and links to none that is not there', (name) => {
  const document = readFileSync(name, 'utf8')
  const links = [...document.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to]) =>
    path.join(path.dirname(name), to),
  )
  const files = [...document.matchAll(/\b(?:src|tests|config|scripts)\/[\w./-]+\.(?:tsx?|scss|md)\b/g)].map(
    ([file]) => file,
  )
  expect([...links, ...files].filter((file) => !existsSync(file))).toEqual([])
})

test('README.md is short enough to be read', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(121)
})
