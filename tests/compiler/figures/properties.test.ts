import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeText } from '../../../src/compiler/figures/normalize-text'
import { type FoundFigure, readFigures } from '../../../src/compiler/figures/read-figures'
import type { Span } from '../../../src/report/types'

const lines = readFileSync('tests/fixtures/figures/reviewed-report/report.txt', 'utf8').split('\n')

/** Words, numbers and signs of which figures are made, in any order. */
const fragments = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'其中,、;。“”《》()分别 均 同比 上升 下降 较上年 从 由 提升到 增至 达 约 超 不少于 余 多 万 亿 件 人次 % 个百分点 元 年 月 日 第 号 条 占比 受理 案件'.split(
          / |(?<=[,、;。“”《》()])/,
        ),
      ),
      fc.nat({ max: 99999 }).map(String),
      fc.constantFrom('96.64', '2022', '1,568', '3—5', '１２', '12345', '*', '+', ' '),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''))

/** A paragraph of a whole report with a piece of something else put in place of a piece of it. */
const mutated = fc
  .tuple(fc.constantFrom(...lines), fc.nat(), fc.nat({ max: 12 }), fragments)
  .map(([line, at, cut, piece]) => {
    const start = line.length === 0 ? 0 : at % line.length
    return line.slice(0, start) + piece + line.slice(start + cut)
  })

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fragments, mutated)

describe('for any text', () => {
  test('marks are ordered, never overlap, and are the text they stand on', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { figures } = readFigures(text)
        let end = 0
        for (const figure of figures) {
          expect(figure.span[0]).toBeGreaterThanOrEqual(end)
          expect(text.slice(...figure.span)).toBe(figure.text)
          end = figure.span[1]
        }
      }),
      { numRuns: 2000, examples: [['96.64多达96.64']] },
    )
  })

  test('every run of digits is in exactly one figure or exclusion, or is reported', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { figures, exclusions, unaccounted } = readFigures(text)
        const spans: Span[] = [...figures, ...exclusions].map(({ span }) => span)
        const { text: normalized, printedSpan } = normalizeText(text)
        for (const run of normalized.matchAll(/\d+/g)) {
          const [first, end] = printedSpan([run.index, run.index + run[0].length])
          for (let at = first; at < end; at++) {
            expect([...spans, ...unaccounted].filter(([start, end]) => start <= at && at < end)).toHaveLength(1)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('figures are plain: a label, a finite value, links to other figures', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { figures } = readFigures(text)
        figures.forEach(({ label, value, valueTo = value, of, previous, kind, change }, i) => {
          expect(label).not.toBe('')
          expect(Number.isFinite(value) && Number.isFinite(valueTo)).toBe(true)
          expect(change !== undefined).toBe(kind === 'change')
          for (const link of [of, previous]) {
            if (link !== undefined) expect(link !== i && figures[link] !== undefined).toBe(true)
          }
        })
      }),
      { numRuns: 2000 },
    )
  })
})

test('qualifiers stay inside the mark', () => {
  const count = fc.record({
    before: fc.constantFrom('', '约', '近', '超', '超过', '达', '达到', '不少于', '不足', '达到近'),
    number: fc.integer({ min: 1, max: 999_999 }).map(String),
    more: fc.constantFrom('', '余', '多'),
    scale: fc.constantFrom('', '万', '亿'),
    unit: fc.constantFrom('件', '人次', '宗', '元', '个'),
    after: fc.constantFrom('', '以上', '左右', '以内'),
  })
  fc.assert(
    fc.property(count, ({ before, number, more, scale, unit, after }) => {
      const printed = before + number + more + scale + unit + after
      const { figures } = readFigures(`全年受理案件${printed},依法办理。`)
      expect(figures.map(({ text }) => text)).toEqual([printed])
      expect(figures[0].qualifier !== undefined).toBe(before + more + after !== '')
    }),
    { numRuns: 1000 },
  )
})

describe('in a whole report', () => {
  const read = (write: (line: string) => string) => lines.flatMap((line) => readFigures(write(line)).figures)
  const said = ({ value, unit, kind, qualifier, change, of, previous }: FoundFigure) =>
    [value, unit, kind, qualifier, change, of, previous] as const

  test('blanks between words and digits change no figure', () => {
    const spaced = (line: string) => line.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=[\d%])(?=[\u4e00-\u9fff])/g, ' ')
    const plain = read((line) => line)
    expect(read(spaced).map((figure) => [...said(figure), figure.label])).toEqual(
      plain.map((figure) => [...said(figure), figure.label]),
    )
    expect(read(spaced).map(({ text }) => text.replaceAll(' ', ''))).toEqual(plain.map(({ text }) => text))
  })

  test('full-width digits and signs change no figure', () => {
    const wide = (line: string) =>
      line.replace(/[\d%.,;:()]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    expect(read(wide).map(said)).toEqual(read((line) => line).map(said))
  })
})
