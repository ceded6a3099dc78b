import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newSeed } from '@/reader/quiz/new-seed'
import { randomOf } from '@/reader/quiz/random-of'
import { roundOf } from '@/reader/quiz/round-of'
import { placesOf } from '@/report/places'
import type { Figure, Paragraph, Report } from '@/report/types'
import { allFigures } from '@/report/walk'
import { compileFolder } from '../../../src/compiler/compile-folder'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const places = placesOf(report)
const seeds = Array.from({ length: 2000 }, (_, n) => (n * 859_433).toString(36))
const rounds = seeds.map((seed) => roundOf(report, seed))
const questions = rounds.flat()

function figure(id: string): Figure {
  const place = places.get(id)
  if (!place) throw new Error(`the report has no figure ${id}`)
  return place.figure
}

/** A report of one paragraph with these figures: [label, printed, value, unit]. */
function reportWith(wanted: (Partial<Figure> & Pick<Figure, 'label' | 'text' | 'value' | 'unit'>)[]): Report {
  const text = wanted.map((it) => it.label + it.text).join(',')
  let at = 0
  const figures = wanted.map((it, i): Figure => {
    const start = text.indexOf(it.label + it.text, at) + it.label.length
    at = start + it.text.length
    return { id: `p1f${i + 1}`, span: [start, at], kind: 'count', ...it }
  })
  const paragraph: Paragraph = { id: 'p1', role: 'body', text, figures, line: 1, offset: 0 }
  return { ...report, sections: [], preamble: [paragraph] }
}

const items = (...values: number[]) =>
  values.map((value, i) => ({ label: '甲乙丙丁戊己庚辛'[i], text: `${value}件`, value, unit: '件' }))

describe('every round of the real report, over two thousand seeds', () => {
  test('asks five questions with four options each', () => {
    for (const round of rounds) expect(round.map(({ options }) => options.length)).toEqual([4, 4, 4, 4, 4])
  })

  test('offers only what the report prints, all of one kind and unit', () => {
    for (const { figureId, options } of questions) {
      const asked = figure(figureId)
      for (const option of options) {
        const { paragraph, figure } = places.get(option.figureId) ?? {}
        expect(paragraph?.text.slice(...(figure?.span ?? [0, 0]))).toBe(option.text)
        expect([figure?.kind, figure?.unit]).toEqual([asked.kind, asked.unit])
      }
    }
  })

  test('has exactly one right option', () => {
    for (const { figureId, label, options, answer } of questions) {
      const asked = figure(figureId)
      expect(label).toBe(asked.label)
      expect(options[answer]).toEqual({ figureId, text: asked.text })
      const right = options.filter(
        (it) => figure(it.figureId).value === asked.value || figure(it.figureId).label === label,
      )
      expect(right).toHaveLength(1)
    }
  })

  test('offers nothing twice', () => {
    for (const { options } of questions) {
      expect(new Set(options.map(({ text }) => text)).size).toBe(4)
      expect(new Set(options.map((option) => figure(option.figureId).value)).size).toBe(4)
    }
  })

  test('repeats neither figure nor answer', () => {
    for (const round of rounds) {
      expect(new Set(round.map(({ figureId }) => figureId)).size).toBe(5)
      expect(new Set(round.map(({ options, answer }) => options[answer].text)).size).toBe(5)
      const values = round.map(({ figureId }) => `${figure(figureId).value} ${figure(figureId).unit}`)
      expect(new Set(values).size).toBe(5)
    }
  })

  test('never asks for a label that two figures have', () => {
    const labels = [...places.values()].map(({ figure }) => figure.label)
    for (const { label } of questions) expect(labels.filter((it) => it === label)).toHaveLength(1)
  })

  test('keeps qualifiers in the options', () => {
    const offered = new Set(questions.flatMap(({ options }) => options.map(({ text }) => text)))
    expect(offered).toContain('达到98.5%')
    expect(offered).not.toContain('98.5%')
  })

  test('never asks for units with fewer than four printed figures', () => {
    const units = new Set(questions.map(({ figureId }) => figure(figureId).unit))
    expect([...units].sort()).toEqual(['%', '个', '件', '宗', '项'])
  })

  test('asks for most figures sooner or later, and puts the right option everywhere alike', () => {
    expect(new Set(questions.map(({ figureId }) => figureId)).size).toBeGreaterThan(40)
    for (const place of [0, 1, 2, 3]) {
      const share = questions.filter(({ answer }) => answer === place).length / questions.length
      expect(share).toBeCloseTo(0.25, 1)
    }
  })
})

describe('a round', () => {
  test('depends on its seed, whose numbers stay the same in every version: a shared round asks a friend the same', () => {
    expect(roundOf(report, '1z141z3')).not.toEqual(roundOf(report, '1z141z4'))
    const random = randomOf('1z141z3')
    expect([random(), random(), random()].map((it) => Math.floor(it * 2 ** 32))).toEqual([
      1381134752, 1121897858, 2049265020,
    ])
  })

  test('takes any string as a seed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (seed) => roundOf(report, seed).length === 5))
  })

  test('is shorter where there is less to ask, and empty where there is nothing', () => {
    expect(roundOf(reportWith([]), 'a')).toEqual([])
    expect(roundOf(reportWith(items(1, 2, 3)), 'a')).toEqual([])
    expect(roundOf(reportWith(items(1, 2, 3, 4)), 'a')).toHaveLength(4)
  })

  test('asks for no label that stands twice, or that gives the answer away', () => {
    const [a, b, c, d, e] = items(1, 2, 3, 4, 5)
    const asked = (list: (typeof a)[]) => roundOf(reportWith(list), 'a').map(({ label }) => label)
    expect(asked([a, { ...b, label: a.label }, c, d, e])).not.toContain(a.label)
    expect(asked([{ ...a, label: '1件以内' }, b, c, d, e])).not.toContain('1件以内')
  })

  test('offers neither the year before nor a part of the same thing', () => {
    const [a, b, c, d] = items(1, 2, 3, 4)
    const asked = (list: Parameters<typeof reportWith>[0]) =>
      roundOf(reportWith(list), 'a')
        .map(({ label }) => label)
        .sort()
    expect(asked([a, b, c, d])).toEqual(['甲', '乙', '丙', '丁'].sort())
    expect(asked([{ ...a, previous: 'p1f2' }, b, c, d])).toEqual(['丙', '丁'].sort())
    expect(asked([a, { ...b, label: '甲之一' }, c, d])).toEqual(['丙', '丁'].sort())
  })

  test.each<[string, Partial<Figure>, boolean]>([
    ['65件', { value: 65 }, false],
    ['75件', { value: 75 }, true],
    ['约80件', { value: 80, qualifier: 'about' }, false],
    ['不足71件', { value: 71, qualifier: 'lessThan' }, false],
    ['80件以上', { value: 80, qualifier: 'atLeast' }, true],
    ['50件以上', { value: 50, qualifier: 'atLeast' }, false],
    ['100件以内', { value: 100, qualifier: 'atMost' }, false],
    ['50—62件', { value: 50, valueTo: 62 }, false],
    ['达60件', { value: 60, qualifier: 'reaching' }, false],
  ])('beside 60多件, %s is offered only where it cannot be the same', (text, other, offered) => {
    const [a, b, ...more] = items(60, 0, 1, 2, 3)
    const list = [{ ...a, text: '60多件', qualifier: 'moreThan' as const }, { ...b, ...other, text }, ...more]
    const asked = Array.from({ length: 50 }, (_, seed) => roundOf(reportWith(list), `${seed}`))
      .flat()
      .filter(({ label }) => label === a.label)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.some(({ options }) => options.some((option) => option.text === text))).toBe(offered)
  })
})

test('no round asks for a figure whose label is in doubt', () => {
  const doubted = structuredClone(report)
  allFigures(doubted).forEach((figure, i) => {
    if (i % 2 === 0) figure.doubt = 'verb-only'
  })
  const inDoubt = new Set(allFigures(doubted).flatMap(({ id, doubt }) => (doubt ? [id] : [])))
  const asked = seeds.slice(0, 100).flatMap((seed) => roundOf(doubted, seed).map(({ figureId }) => figureId))
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.filter((id) => inDoubt.has(id))).toEqual([])
})

test('a new seed is short ASCII, whatever the random number', () => {
  expect(newSeed(() => 0)).toBe('0')
  expect(newSeed(() => 1 - Number.EPSILON)).toBe('1z141z3')
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (number) => {
      expect(newSeed(() => number)).toMatch(/^[0-9a-z]{1,7}$/)
    }),
  )
})

test('the random numbers are spread evenly', () => {
  const random = randomOf('云城')
  const tenths = new Array<number>(10).fill(0)
  for (let i = 0; i < 100_000; i++) tenths[Math.floor(random() * 10)]++
  for (const count of tenths) expect(count / 10_000).toBeCloseTo(1, 1)
})
