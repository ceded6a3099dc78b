import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from '@/reader/share/poster/break-lines'
import type { Span } from '@/report/types'

/** Every Chinese character 10 px, everything ASCII 5 px. */
const measure = (text: string) => [...text].reduce((sum, it) => sum + (it.charCodeAt(0) < 256 ? 5 : 10), 0)

function linesOf(text: string, width: number, figures: string[] = []): string[] {
  const whole = figures.map((it): Span => [text.indexOf(it), text.indexOf(it) + it.length])
  return breakLines(text, width, measure, whole).map((span) => text.slice(...span))
}

test('a comma does not begin a line: the character before it comes along', () => {
  expect(linesOf('全区信访形势，稳中有降。', 60)).toEqual(['全区信访形', '势，稳中有', '降。'])
})

test('an opening quotation mark does not end a line', () => {
  expect(linesOf('持续推进“一窗通办”', 50)).toEqual(['持续推进', '“一窗通', '办”'])
})

test('a figure stays in one piece with its unit and qualifier', () => {
  expect(linesOf('个人自主学12998余次，切实', 60, ['12998余次'])).toEqual(['个人自主学', '12998余次，', '切实'])
})

test('a number is not broken', () => {
  expect(linesOf('时限压减率为95.96%', 75)).toEqual(['时限压减率为', '95.96%'])
})

test('what is wider than the line alone is broken all the same', () => {
  expect(linesOf('1234567890', 20)).toEqual(['1234', '5678', '90'])
})

test('lines joined are the text, and none starts with a mark that must not', () => {
  const text = fc.string({ unit: fc.constantFrom(...'云城法治，。、“”（）12.%A'), maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: 30, max: 200 }), (value, width) => {
      const lines = linesOf(value, width)
      expect(lines.join('')).toBe(value)
      for (const [i, line] of lines.entries()) {
        // A run of marks that alone fills a line is the only exception.
        const previous = lines[i - 1] ?? ''
        if (i > 0 && /^[，。、”）]/.test(line)) expect(measure(previous) + 10).toBeGreaterThan(width)
      }
    }),
  )
})
