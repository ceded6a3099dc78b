import type { Drawing } from './drawing'

/** Nothing: a browser can make a canvas whenever it needs one. */
export function ImageCanvas() {
  return null
}

/** Draws a picture at the screen's pixel ratio, at most double, and gives its address. Rejects when it cannot. */
export async function drawImage<Layout extends { width: number; height: number }>(
  drawing: Drawing<Layout>,
): Promise<string> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas in this browser')
  const layout = drawing.layout(context)
  const ratio = Math.min(2, devicePixelRatio, 4096 / layout.height, 4096 / layout.width)
  canvas.width = Math.round(layout.width * ratio)
  canvas.height = Math.round(layout.height * ratio)
  context.scale(ratio, ratio)
  drawing.paint(context, layout)
  return canvas.toDataURL('image/png')
}
