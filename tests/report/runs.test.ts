import { expect, test } from 'vitest'
import { runsOf } from '@/report/runs'
import type { Indicator, Paragraph } from '@/report/types'

const text = '清单447项,其中即办件432项。'

function figure(printed: string): Indicator {
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
  indicators: [figure('447项'), figure('432项')],
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

test('a figure that the part cuts in two is left plain', () => {
  expect(runsOf(paragraph, [0, 4]).map((run) => [run.text, run.indicator?.id])).toEqual([['清单44', undefined]])
})
