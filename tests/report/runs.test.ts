import { expect, test } from 'vitest'
import { runsOf } from '@/report/runs'
import type { Figure, Paragraph } from '@/report/types'

const text = '清单447项,其中即办件432项。'

function figure(printed: string): Figure {
  const start = text.indexOf(printed)
  return {
    id: printed,
    span: [start, start + printed.length],
    text: printed,
    label: '',
    kind: 'count',
    value: 0,
    unit: '项',
  }
}

const paragraph: Paragraph = {
  id: 'p1',
  role: 'body',
  text,
  figures: [figure('447项'), figure('432项')],
  line: 1,
  offset: 0,
}

test('a paragraph is cut at its figures and loses nothing', () => {
  expect(runsOf(paragraph).map((run) => run.text)).toEqual(['清单', '447项', ',其中即办件', '432项', '。'])
})

test('a part of a paragraph is cut alike', () => {
  const start = text.indexOf(',')
  expect(runsOf(paragraph, [start, text.length]).map((run) => run.text)).toEqual([',其中即办件', '432项', '。'])
})

test('figures that begin, follow at once and end a paragraph are each a run, and nothing empty is between them', () => {
  const close = { ...paragraph, text: '447项432项', figures: [[0, 4] as const, [4, 8] as const].map(at) }
  expect(runsOf(close).map((run) => [run.text, run.figure?.id])).toEqual([
    ['447项', '0'],
    ['432项', '4'],
  ])
})

function at(span: readonly [number, number]): Figure {
  return { ...figure('447项'), id: String(span[0]), span }
}

test('a figure that the part cuts in two is left plain', () => {
  expect(runsOf(paragraph, [0, 4]).map((run) => [run.text, run.figure?.id])).toEqual([['清单44', undefined]])
})
