import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Canvas2d } from '../../../../src/platform/drawing'
import { paint } from '../../../../src/reader/share/poster/paint'

const tokens = readFileSync('src/tokens.scss', 'utf8')
const INKS = [
  ['paper', 'paper'],
  ['card', 'card'],
  ['ink', 'ink'],
  ['ink2', 'ink-2'],
  ['brand', 'brand'],
  ['mark', 'mark'],
  ['markInk', 'mark-ink'],
] as const

test.each(['light', 'dark'] as const)('posters are painted in the colours of the %s page', (theme) => {
  const block = tokens.slice(tokens.indexOf(`@mixin ${theme}`)).split('}')[0]
  for (const [ink, token] of INKS) {
    const colour = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(block)?.[1]
    expect(paintedWith(ink, theme), ink).toBe(colour)
  }
})

/** The colour that the last word of a poster is painted in. */
function paintedWith(ink: (typeof INKS)[number][0], theme: 'light' | 'dark'): unknown {
  let painted: unknown
  const context = {
    fillRect() {},
    fillText() {
      painted = context.fillStyle
    },
    fillStyle: '',
    font: '',
  } as unknown as Canvas2d
  const word = { kind: 'text', x: 0, y: 0, text: '字', size: 17, weight: 400, ink } as const
  paint(context, { width: 10, height: 10, shapes: [word] }, theme)
  return painted
}
