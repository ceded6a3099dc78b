import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compileFolder } from '../../../src/compiler/compile-folder'
import { readFigures } from '../../../src/compiler/figures/read-figures'
import type { Figure } from '../../../src/report/types'
import { allFigures, allParagraphs, divisionsOf, figuresOf } from '../../../src/report/walk'
import { readCases, updateCases } from '../case-file'

const folder = 'tests/fixtures/figures/reviewed-report'
const { report, exclusions, diagnostics } = compileFolder(folder)
const file = path.resolve('tests/compiler/figures/reviewed-report.md')

/** `s1.6.1f10 409件 | count | 信访总量 | previous s1.6.1f11`, one line a figure. */
function show(division: string): string {
  const found = divisionsOf(report.sections).find(({ id }) => id === division)
  return found ? figuresOf(found).map(line).join('\n') : ''
}

function line({ id, text, kind, label, change, of, previous, distributesOver }: Figure): string {
  const notes = [
    change && `${change.direction} ${change.basis}`,
    of && `of ${of}`,
    previous && `previous ${previous}`,
    distributesOver && `over ${distributesOver.join(' + ')}`,
  ]
  return [`${id} ${text}`, kind, label, ...notes].filter(Boolean).join(' | ')
}

if (process.env.UPDATE) updateCases(file, show)

test.each(readCases(file))('the figures of $input are those reviewed', ({ input, expected }) =>
  expect(show(input)).toBe(expected),
)

test('the reviewed report prints 58 counts, 12 rates, 8 changes, one sum of money, one rank and one average, beside 20 years', () => {
  const kinds: Record<string, number> = {}
  for (const { kind } of allFigures(report)) kinds[kind] = (kinds[kind] ?? 0) + 1
  expect(kinds).toEqual({ count: 58, rate: 12, change: 8, money: 1, rank: 1, other: 1 })
  expect(exclusions.map(({ rule }) => rule)).toEqual(Array(20).fill('year'))
  expect(diagnostics).toEqual([])
})

test('every figure of the report stands in the reviewed table', () => {
  const reviewed = readCases(file).flatMap(({ expected }) => expected.split('\n'))
  expect(reviewed).toHaveLength(allFigures(report).length)
})

test('every figure of the report is marked exactly as printed', () => {
  for (const { text, figures } of allParagraphs(report)) {
    for (const figure of figures) expect(text.slice(...figure.span)).toBe(figure.text)
  }
})

test('every figure of the report has a short label of its own', () => {
  const labels = allFigures(report).map(({ label }) => label)
  expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([])
  expect(labels.filter((label) => label.length > 20)).toEqual([])
})

test('the report opens with the figures that its editor chose', () => {
  const opening = allFigures(report).filter(({ id }) => report.keyFigures.includes(id))
  expect(opening.map(({ label, text }) => `${label} ${text}`).sort()).toEqual(
    ['即办件占比 96.64%', '调处和化解各类纠纷 1568宗', '信访总量 409件', '法制审核涉及金额 89.1亿元'].sort(),
  )
})

test('checks are made where the report prints both operands', () => {
  expect(report.checks.map(({ formula }) => formula)).toEqual([
    '432 ÷ 447 = 96.64%',
    '447 ÷ 447 = 100%',
    '(409 − 456) ÷ 456 = −10.31%',
  ])
})

test('without its editor, too, no digits of the report are left over', () => {
  const lines = readFileSync(`${folder}/report.txt`, 'utf8').split('\n')
  expect(lines.flatMap((text) => readFigures(text).unaccounted)).toEqual([])
})
