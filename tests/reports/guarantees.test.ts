import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Compiled } from '../../src/compiler/compile'
import { compileFolder } from '../../src/compiler/compile-folder'
import { compileGlossary } from '../../src/compiler/glossary'
import { allFigures, allParagraphs, divisionsOf } from '../../src/report/walk'

/*
 * What the design promises of every report, for whatever is published and for the reports of the tests. A report that
 * breaks one of these must not be published; none of them knows what any report says.
 */

const FOLDERS = ['src/reports', 'tests/fixtures/reports', 'tests/fixtures/years']

const reports = FOLDERS.flatMap((parent) =>
  readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(parent, name)),
)

describe.each(reports)('%s', (folder) => {
  const text = readFileSync(path.join(folder, 'report.txt'), 'utf8')
  const compiled: Compiled = compileFolder(folder)
  const { report, exclusions, diagnostics } = compiled
  const figures = allFigures(report)
  const paragraphs = allParagraphs(report)

  test('compiles without an error', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('keeps every character that is not blank in exactly one paragraph, in order', () => {
    const joined = paragraphs.map((paragraph) => paragraph.text).join('')
    expect(joined.replace(/\s/g, '')).toBe(text.replace(/^\uFEFF/, '').replace(/\s/g, ''))
  })

  test('prints every figure where its span says, and every number of a check', () => {
    for (const { text, figures } of paragraphs) {
      for (const figure of figures) expect(text.slice(...figure.span)).toBe(figure.text)
    }
    for (const { formula } of report.checks) {
      for (const number of formula.match(/\d[\d.,]*/g) ?? []) expect(text, formula).toContain(number)
    }
  })

  test('accounts for every digit: in a figure, or excluded by a named rule', () => {
    const left = paragraphs.flatMap(({ id, text, figures }) => {
      const excluded = exclusions.filter(({ paragraph, rule }) => paragraph === id && rule !== '')
      const spans = [...figures, ...excluded].map(({ span }) => span)
      return [...text.matchAll(/[\d０-９]+/g)]
        .filter(({ 0: digits, index }) => !spans.some(([a, b]) => a <= index && index + digits.length <= b))
        .map(({ 0: digits, index }) => `${id}: ${digits} at ${index}`)
    })
    expect(left).toEqual([])
  })

  test('keeps 余 after a number and 大约 before it inside the mark', () => {
    const cut = paragraphs.flatMap(({ id, text, figures }) =>
      figures
        .filter(({ span: [start, end] }) => text.startsWith('余', end) || text.slice(0, start).endsWith('大约'))
        .map((figure) => `${id}: ${figure.text}`),
    )
    expect(cut).toEqual([])
  })

  test('gives the same bytes again, and no id twice', () => {
    expect(JSON.stringify(compileFolder(folder))).toBe(JSON.stringify(compiled))
    const ids = [...divisionsOf(report.sections), ...paragraphs, ...figures].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('refers only to figures that it has', () => {
    const ids = figures.map(({ id }) => id)
    const named = [
      ...report.keyFigures,
      ...report.checks.flatMap(({ figure, operands }) => [figure, ...operands]),
      ...figures.flatMap(({ of, previous }) => [of, previous]),
    ]
    expect(named.filter((id) => id !== undefined && !ids.includes(id))).toEqual([])
  })
})

test.each(['src', 'tests/fixtures'].map((content) => `${content}/glossary/glossary.yaml`).filter(existsSync))(
  '%s compiles without an error',
  (file) => {
    const { terms, diagnostics } = compileGlossary(readFileSync(file, 'utf8'), file)
    expect(diagnostics).toEqual([])
    expect(terms.length).toBeGreaterThan(0)
  },
)
