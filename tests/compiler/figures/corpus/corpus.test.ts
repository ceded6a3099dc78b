import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../../../src/compiler/compile'
import type { Figure } from '../../../../src/report/types'
import { allParagraphs } from '../../../../src/report/walk'
import { readCases, updateCases } from '../../case-file'

const folder = path.resolve('tests/fixtures/corpus')
const file = path.resolve('tests/compiler/figures/corpus/labels.md')
const KINDS: Record<string, string> = { c: 'count', r: 'rate', h: 'change', m: 'money', k: 'rank', o: 'other' }
const MARK = /⟦([^|⟧]*)\|([^|⟧]*)\|([^|⟧]*)(?:\|[^⟧]*)?⟧/g

/** A figure that a text marks. `at` is its offset in the text without marks, in UTF-16 units. */
interface Marked {
  at: number
  printed: string
  kinds: string[]
  terms: string[][]
}

/** The text without its marks, and what they say. */
function readMarked(name: string): { text: string; marked: Marked[] } {
  const source = readFileSync(path.join(folder, name), 'utf8')
  const marked: Marked[] = []
  let text = ''
  let from = 0
  for (const { index, 0: mark, 1: printed, 2: kinds, 3: terms } of source.matchAll(MARK)) {
    text += source.slice(from, index)
    const alternatives = terms.split(' ').map((term) => term.split('/'))
    marked.push({ at: text.length, printed, kinds: kinds.split('/').map((kind) => KINDS[kind]), terms: alternatives })
    text += printed
    from = index + mark.length
  }
  return { text: text + source.slice(from), marked }
}

/** The figures of a text by their offset in it. */
function figuresAt(text: string): Map<number, Figure> {
  const { report } = compile({ id: 'corpus', text, textFile: '', editorial: null, editorialFile: '' })
  const starts = [0]
  for (const { index } of text.matchAll(/\n/g)) starts.push(index + 1)
  return new Map(
    allParagraphs(report).flatMap(({ line, offset, figures }) =>
      figures.map((figure) => [starts[line - 1] + offset + figure.span[0], figure] as const),
    ),
  )
}

/** `83件 | count | 涉企投诉办结 | doubt far-noun`, one line a figure. */
function show(name: string): string {
  return Array.from(figuresAt(readMarked(name).text).values(), ({ text, kind, label, doubt }) =>
    [text, kind, label, doubt && `doubt ${doubt}`].filter(Boolean).join(' | '),
  ).join('\n')
}

if (process.env.UPDATE) updateCases(file, show)

test.each(readCases(file))('the labels of $input are those reviewed', ({ input, expected }) =>
  expect(show(input)).toBe(expected),
)

test('every text is reviewed', () => {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  expect(readCases(file).map(({ input }) => input)).toEqual(texts.sort())
})

describe.each([
  ['the texts that rules are written by', '.'],
  ['the texts set aside, which no rule may be written by', 'held-out'],
])('in %s', (_, half) => {
  const texts = readdirSync(path.join(folder, half))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readMarked(path.join(half, name)))
  const found = texts.flatMap(({ text, marked }) => {
    const figures = figuresAt(text)
    return marked.map((mark) => ({ ...mark, figure: figures.get(mark.at) }))
  })

  test('every figure is marked exactly as printed', () => {
    expect(found.filter(({ figure, printed }) => figure?.text !== printed).map(({ printed }) => printed)).toEqual([])
  })

  test('99 of 100 kinds are right', () => {
    const wrong = found.filter(({ figure, kinds }) => !kinds.includes(figure?.kind ?? ''))
    expect(wrong.length / found.length).toBeLessThanOrEqual(0.01)
  })

  test('98 of 100 labels that are not in doubt are right, and 20 of 100 at most are in doubt', () => {
    const sure = found.filter(({ figure }) => !figure?.doubt)
    const wrong = sure.filter(
      ({ figure, terms }) => !terms.every((any) => any.some((term) => figure?.label.includes(term))),
    )
    expect(wrong.length / sure.length).toBeLessThanOrEqual(0.02)
    expect(1 - sure.length / found.length).toBeLessThanOrEqual(0.2)
  })
})
