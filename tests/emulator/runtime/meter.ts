import { component } from 'glass-easel-miniprogram-adapter'
import { record } from './record'

/** One setData call. */
export interface SetDataCall {
  /** Path of the page or component. */
  is: string
  keys: string[]
  /** UTF-8 bytes of the JSON that crosses from logic to view. */
  bytes: number
  /** When the view began to draw, ms as performance.now() counts. */
  at: number
  /** Time the view took, in ms. */
  ms: number
}

/** Every setData call since the start or the last mark. */
export const calls: SetDataCall[] = []

/** WeChat refuses more than this in one call. */
const LIMIT = 1024 * 1024

type SetData = (this: { is: string }, data: Record<string, unknown>, callback?: () => void) => void

/** Makes every page and component pass its data as WeChat does, through JSON, and counts it. */
export function meterSetData() {
  const prototype = component.ComponentCaller.prototype as unknown as { setData: SetData }
  const original = prototype.setData
  prototype.setData = function (data, callback) {
    for (const key of Object.keys(data)) {
      if (data[key] === undefined) record.errors.push(`setData: field "${key}" is undefined`)
    }
    const json = JSON.stringify(data)
    const bytes = new TextEncoder().encode(json).length
    if (bytes > LIMIT) throw new Error(`setData: ${bytes} bytes are more than WeChat takes`)
    const copy = JSON.parse(json) as Record<string, unknown>
    // Taro writes root.cn.[0], which WeChat accepts and glass-easel does not.
    const entries = Object.entries(copy).map(([key, value]) => [key.replace(/\.\[/g, '['), value])
    const start = performance.now()
    original.call(this, Object.fromEntries(entries), callback)
    calls.push({ is: this.is, keys: Object.keys(copy), bytes, at: start, ms: performance.now() - start })
  }
}
