import { expect, test } from 'vitest'
import { pastQuestion } from '@/reader/quiz/past-question'
import { textOf } from '@/reader/quiz/question-text'
import { placesOf } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { yearReports, years } from '../../fixtures/series'

const [newest] = yearReports
const asked = (seed: string, report = newest) => {
  const question = pastQuestion(report, years, seed)
  if (!question?.point) throw new Error(`nothing asked for ${seed}`)
  return { ...question, point: question.point }
}
const SEEDS = Array.from({ length: 40 }, (_, i) => `seed${i}`)

test('one seed always gives one question about a year before, and seeds differ', () => {
  expect(asked('abc')).toEqual(asked('abc'))
  expect(new Set(SEEDS.map((seed) => asked(seed).label)).size).toBeGreaterThan(8)
})

test('the right answer is printed for that year, in the sentence that is shown', () => {
  for (const seed of SEEDS) {
    const { point, options, answer } = asked(seed)
    expect(point.year).toBeLessThan(newest.year)
    const report = yearReports.find(({ id }) => id === point.report)
    const place = report && [...placesOf(report).values()][point.ordinal - 1]
    const sentence = place?.paragraph.text.slice(...sentenceAt(place.paragraph.text, place.figure.span))
    expect(sentence).toContain(options[answer].text)
  }
})

test('four different numbers of one unit are offered, each printed in some report', () => {
  const printed = yearReports.flatMap((report) => [...placesOf(report).values()].map(({ figure }) => figure.text))
  for (const seed of SEEDS) {
    const { options } = asked(seed)
    expect(new Set(options.map(({ text }) => text)).size).toBe(4)
    expect(new Set(options.map(({ text }) => text.replace(/^[\d.]+/, ''))).size).toBe(1)
    for (const { text } of options) expect(printed).toContain(text)
  }
})

test('nothing is asked that was corrected, measured otherwise or is only about so much', () => {
  const names = new Set(SEEDS.map((seed) => asked(seed).label))
  expect([...names].filter((name) => ['普法宣传受众', '参训人员'].includes(name))).toEqual([])
  for (const seed of SEEDS) expect(asked(seed).point).not.toMatchObject({ restated: expect.anything() })
})

test('it says of which year it asks', () => {
  const question = asked('abc')
  const place = placesOf(newest).get(question.figureId)
  expect(place && textOf(question, place)).toMatch(/^20\d\d年，.+？$/)
})

test('an older report is asked about its own years before, and the oldest about none', () => {
  expect(asked('abc', yearReports[2]).point.year).toBe(2020)
  expect(pastQuestion(yearReports[3], years, 'abc')).toBeUndefined()
})
