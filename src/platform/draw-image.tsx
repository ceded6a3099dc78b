import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Canvas2d, Drawing } from './drawing'

const ID = 'image-canvas'

/** The longest side of a canvas that every phone takes, in device px. */
const LONGEST = 4096

interface CanvasNode {
  width: number
  height: number
  getContext(kind: '2d'): Canvas2d & { scale(x: number, y: number): void }
  createImage(): { src: string; onload: () => void; onerror: () => void }
}

/** The canvas that pictures are drawn on, out of sight; where it is not on the page, `drawImage` makes one (2.16.1). */
export function ImageCanvas() {
  return <Canvas type='2d' id={ID} className='image-canvas' aria-hidden />
}

/**
 * Draws a picture at the phone's pixel ratio, at most double, and gives the path of its file. Rejects when there is no
 * canvas or WeChat cannot export it.
 */
export async function drawImage<Layout extends { width: number; height: number }>(
  drawing: Drawing<Layout>,
): Promise<string> {
  const canvas = await canvasNode()
  const context = canvas.getContext('2d')
  const layout = drawing.layout(context)
  const ratio = Math.min(2, pixelRatio(), LONGEST / layout.height, LONGEST / layout.width)
  canvas.width = Math.round(layout.width * ratio)
  canvas.height = Math.round(layout.height * ratio)
  context.scale(ratio, ratio)
  drawing.paint(context, layout, drawing.code ? await loadImage(canvas, drawing.code) : undefined)
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
  } as Taro.canvasToTempFilePath.Option)
  return tempFilePath
}

function canvasNode(): Promise<CanvasNode> {
  return new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .fields({ node: true, size: true })
      .exec(([found]: [{ node?: CanvasNode } | null]) => {
        const canvas = found?.node ?? Taro.createOffscreenCanvas?.({ type: '2d', width: 300, height: 150 })
        if (canvas) resolve(canvas as unknown as CanvasNode)
        else reject(new Error('no canvas'))
      })
  })
}

function pixelRatio(): number {
  try {
    return Taro.getWindowInfo().pixelRatio
  } catch {
    return 2
  }
}

/** Undefined when it cannot be read: a poster without its code is still a poster. */
function loadImage(canvas: CanvasNode, src: string): Promise<CanvasImageSource | undefined> {
  return new Promise((resolve) => {
    const image = canvas.createImage()
    image.onload = () => resolve(image as unknown as CanvasImageSource)
    image.onerror = () => resolve(undefined)
    image.src = src
  })
}
