import { canvasNode } from '../builtin-media'
import { keepFile } from '../temporary-files'
import { asynchronous, logged } from './define-api'

/** Canvases give no instance from this side on. */
const LIMIT = 4096

/** Canvas 2D off screen and to a file. */
export function canvasApis() {
  return {
    createOffscreenCanvas: ({ width = 300, height = 150 }: { type?: string; width?: number; height?: number } = {}) => {
      if (width > LIMIT || height > LIMIT) return undefined
      return canvasNode(Object.assign(document.createElement('canvas'), { width, height }))
    },
    canvasToTempFilePath: logged(
      'canvasToTempFilePath',
      asynchronous('canvasToTempFilePath', ({ canvas, fileType = 'png', quality = 1 }) => {
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error('canvas is empty')
        return {
          tempFilePath: keepFile(canvas.toDataURL(fileType === 'jpg' ? 'image/jpeg' : 'image/png', Number(quality))),
        }
      }),
    ),
    getImageInfo: asynchronous('getImageInfo', ({ src }) => ({ path: src, width: 0, height: 0 })),
  }
}
