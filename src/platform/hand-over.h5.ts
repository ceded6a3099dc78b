import type { HandedOver } from './handed-over'

/**
 * Downloads a text as a file in UTF-8.
 *
 * @param name the file's, with its ending
 * @param type its media type
 */
export async function handOver(name: string, text: string, type: string): Promise<HandedOver> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000) // a browser may ask first where to put it
  return 'done'
}
