import { beforeAll, expect, it } from 'vitest'
import { compile } from '../../src/compiler/compile'
import { isWithin } from '../../src/report/is-within'
import { foldsOf } from '../../src/report/places'
import type { Report } from '../../src/report/types'
import { allFigures, allParagraphs, divisionsOf, figuresOf, paragraphsOf } from '../../src/report/walk'
import { largeReport } from '../fixtures/apps/large-report'

const REAL_FIGURES = 81

let report: Report

beforeAll(() => {
  const files = largeReport(100)
  const [text, editorial] = [files['report.txt'], files['report.yaml']]
  const compiled = compile({ id: 'large', text, textFile: 'report.txt', editorial, editorialFile: 'report.yaml' })
  expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  report = compiled.report
})

it('a report a hundred times the real one has as many figures, and an id for each thing in it', () => {
  const things = [...divisionsOf(report.sections), ...allParagraphs(report), ...allFigures(report)]
  const ids = things.map(({ id }) => id)
  expect(allFigures(report).length).toBeGreaterThanOrEqual(100 * REAL_FIGURES)
  expect(new Set(ids).size).toBe(ids.length)
})

it('finds in a fold what the tree has in it, and nothing else', () => {
  const folds = foldsOf(report).filter((_, i) => i % 50 === 0)
  const ids = [...divisionsOf(report.sections), ...allParagraphs(report), ...allFigures(report)].map(({ id }) => id)
  for (const fold of folds) {
    const inside = [...divisionsOf([fold]), ...paragraphsOf(fold), ...figuresOf(fold)].map(({ id }) => id)
    expect(ids.filter((id) => isWithin(id, fold.id)).sort()).toEqual(inside.sort())
  }
})

it.each([
  ['s1.3', 's1.31'],
  ['s1.3', 's1.3-2.1'],
  ['p1', 'p12'],
])('takes nothing else for a part: %s does not hold %s', (part, id) => {
  expect(isWithin(id, part)).toBe(false)
})
