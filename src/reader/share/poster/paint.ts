import type { Canvas2d } from '@/platform/drawing'
import type { Ink, MeasureFont, PosterLayout, Shape } from './layout-poster'

/** The colours of tokens.scss, repeated: a canvas cannot use CSS variables. */
const INKS: Record<'light' | 'dark', Record<Ink, string>> = {
  light: {
    paper: '#f6f5f1',
    card: '#ffffff',
    ink: '#1b2430',
    ink2: '#566170',
    brand: '#1d4f8c',
    mark: '#fdf0cf',
    markInk: '#7a4300',
  },
  dark: {
    paper: '#11151a',
    card: '#1a2027',
    ink: '#e7eaee',
    ink2: '#a3adb9',
    brand: '#8fb8ea',
    mark: '#3a2e16',
    markInk: '#ffd58a',
  },
}

function fontOf(size: number, weight: 400 | 700): string {
  return `${weight === 700 ? 'bold ' : ''}${size}px -apple-system, 'PingFang SC', 'Noto Sans CJK SC', sans-serif`
}

/** Measures text in the fonts that `paint` uses. */
export function measureWith(context: Canvas2d): MeasureFont {
  return (text, size, weight) => {
    context.font = fontOf(size, weight)
    return context.measureText(text).width
  }
}

/** Paints a layout. `code` is the image of the mini-program code, for layouts that have a place for it. */
export function paint(
  context: Canvas2d,
  { width, height, shapes }: PosterLayout,
  theme: 'light' | 'dark',
  code?: CanvasImageSource,
): void {
  context.fillStyle = INKS[theme].paper
  context.fillRect(0, 0, width, height)
  for (const shape of shapes) {
    if (shape.kind === 'code') {
      if (code) context.drawImage(code, shape.x, shape.y, shape.width, shape.height)
      continue
    }
    context.fillStyle = INKS[theme][shape.ink]
    if (shape.kind === 'box') {
      roundedBox(context, shape)
    } else {
      context.font = fontOf(shape.size, shape.weight)
      context.fillText(shape.text, shape.x, shape.y)
    }
  }
}

function roundedBox(context: Canvas2d, { x, y, width, height, radius }: Extract<Shape, { kind: 'box' }>): void {
  const right = x + width
  const bottom = y + height
  context.beginPath()
  context.moveTo(x + radius, y)
  context.arcTo(right, y, right, bottom, radius)
  context.arcTo(right, bottom, x, bottom, radius)
  context.arcTo(x, bottom, x, y, radius)
  context.arcTo(x, y, right, y, radius)
  context.closePath()
  context.fill()
}
