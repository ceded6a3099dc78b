import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import {
  CHANGE_EXTENTS,
  CHANGE_VERBS,
  COMPARATIVES,
  SHORT_CHANGE_VERBS,
} from '../../../src/compiler/figures/lexicon/change-verbs'
import { COMPARED_TIMES, COMPARISONS } from '../../../src/compiler/figures/lexicon/comparison-bases'
import { NUMBER_SCALES } from '../../../src/compiler/figures/lexicon/number-scales'
import {
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  QUALIFIERS_WITHIN,
} from '../../../src/compiler/figures/lexicon/qualifiers'
import { UNITS } from '../../../src/compiler/figures/lexicon/units'
import type { Word } from '../../../src/compiler/figures/lexicon/word'
import { readFigures } from '../../../src/compiler/figures/read-figures'
import * as segment from '../../../src/compiler/figures/words/segment'

const FIGURES = path.resolve('src/compiler/figures')
/** The lexicon, and the rules of exclusion, which are rows too. */
const FILES = [
  ...readdirSync(path.join(FIGURES, 'lexicon')).map((name) => path.join(FIGURES, 'lexicon', name)),
  ...['names', 'times', 'numbering'].map((name) => path.join(FIGURES, 'exclusions', `${name}.ts`)),
]
const READER = path.join(FIGURES, 'read-figures')
const SEGMENT = path.join(FIGURES, 'words', 'segment.ts')
/** Whether the dictionary depends on a file of the lexicon: reading it takes longer than all else. */
const isInDictionary = (file: string) =>
  readFileSync(SEGMENT, 'utf8').includes(`lexicon/${path.basename(file, '.ts')}'`)

/** Each file of the lexicon with its tables by name. A table is an array whose rows have an example. */
const tables = (
  await Promise.all(
    FILES.map(async (file) => {
      const exported: Record<string, unknown> = await import(file)
      return Object.entries(exported).flatMap(([table, rows]) =>
        Array.isArray(rows) ? [{ file, table, exported, rows: rows as Word[] }] : [],
      )
    }),
  )
).flat()

afterEach(() => {
  for (const file of [SEGMENT, ...FILES]) vi.doUnmock(file)
  vi.resetModules()
})

test('the lexicon has its tables', () => {
  expect(tables.map(({ table }) => table)).toEqual(expect.arrayContaining(['UNITS', 'CHANGE_VERBS', 'OPENING_VERBS']))
})

test('docs/figure-rules.md says of every table of the lexicon what is added to it', () => {
  const guide = readFileSync('docs/figure-rules.md', 'utf8')
  const lexicon = tables.filter(({ file }) => file.includes('lexicon'))
  expect(lexicon.length).toBeGreaterThan(30)
  expect(lexicon.map(({ table }) => table).filter((table) => !guide.includes(`\`${table}\``))).toEqual([])
})

test.each(tables)('$table has no word twice', ({ rows }) => {
  const words = rows.flatMap(({ word }) => word ?? [])
  expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([])
})

test.each(tables)('$table prints an example in every row', ({ rows }) => {
  for (const { word, example } of rows) expect(example).toContain(word ?? '')
})

test.each(tables)(
  '$table needs every row: without it, its example is read otherwise',
  async ({ file, table, exported, rows }) => {
    // Half of the rows at a time, so that the rules are not loaded anew for every row.
    const idle: string[] = []
    for (const half of [0, 1]) {
      vi.resetModules()
      if (!isInDictionary(file)) vi.doMock(SEGMENT, () => segment)
      vi.doMock(file, () => ({ ...exported, [table]: rows.filter((_, i) => i % 2 !== half) }))
      const without: { readFigures: typeof readFigures } = await import(READER)
      for (const { example } of rows.filter((_, i) => i % 2 === half)) {
        const [shown, changed] = [readFigures, without.readFigures].map((read) => JSON.stringify(read(example)))
        if (shown === changed) idle.push(example)
      }
    }
    expect(idle).toEqual([])
  },
)

/** The figures of each example, with its row. */
const readEach = <T extends Word>(rows: readonly T[]) => rows.map((row) => ({ ...row, ...readFigures(row.example) }))

test('a unit is the unit of the figure in its example', () => {
  const wrong = readEach(UNITS).filter(({ word, figures }) => figures[0]?.unit !== word)
  expect(wrong.map(({ example }) => example)).toEqual([])
})

test('a scale multiplies the number in its example', () => {
  for (const { example, factor, figures } of readEach(NUMBER_SCALES)) {
    expect(figures[0].value).toBe(Number.parseFloat(example.replace(/^\D+/, '')) * factor)
  }
})

test('a verb of change gives its direction to the figure in its example', () => {
  const verbs = [...CHANGE_VERBS, ...SHORT_CHANGE_VERBS, ...COMPARATIVES, ...CHANGE_EXTENTS]
  const wrong = readEach(verbs).filter(({ direction, figures }) => figures[0]?.change?.direction !== direction)
  expect(wrong.map(({ example }) => example)).toEqual([])
})

test('a comparison gives its basis to the figure in its example', () => {
  const wrong = readEach([...COMPARISONS, ...COMPARED_TIMES]).filter((it) => it.figures[0]?.change?.basis !== it.basis)
  expect(wrong.map(({ example }) => example)).toEqual([])
})

test('a qualifier is said of the figure in its example, and printed in its mark', () => {
  const qualifiers = [...QUALIFIERS_BEFORE, ...QUALIFIERS_AFTER, ...QUALIFIERS_WITHIN]
  const wrong = readEach(qualifiers).filter(
    ({ word, qualifier, figures: [figure] }) => figure?.qualifier !== qualifier || !figure.text.includes(word),
  )
  expect(wrong.map(({ example }) => example)).toEqual([])
})
