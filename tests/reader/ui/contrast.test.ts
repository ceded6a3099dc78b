import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync('src/tokens.scss', 'utf8')

/** Ink on ground, wherever the reader draws one on the other. */
const PAIRS = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink-2', 'paper'],
  ['ink-2', 'card'],
  ['paper', 'ink'],
  ['brand', 'paper'],
  ['brand', 'card'],
  ['brand', 'brand-soft'],
  ['on-brand', 'brand'],
  ['mark-ink', 'mark'],
  ['mark-ink', 'card'],
  ['on-mark-line', 'mark-line'],
  ['on-hit', 'hit'],
  ['right', 'right-soft'],
  ['wrong', 'wrong-soft'],
] as const

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  const block = tokens.slice(tokens.indexOf(`@mixin ${theme}`)).split('}')[0]
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1] ?? 'missing'

  test.each(PAIRS)('%s on %s can be read by all: at least 4.5 to 1', (ink, ground) => {
    const [a, b] = [luminance(colour(ink)), luminance(colour(ground))].sort((x, y) => y - x)
    expect((a + 0.05) / (b + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
})

/** Relative luminance of #rrggbb. https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
