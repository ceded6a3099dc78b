import type { Saved } from './saved'

const NAME = '云城法治年报.png'

/** Hands a picture to the system's share sheet, or downloads it where there is none. */
export async function shareImage(path: string, _entrance: string): Promise<void> {
  const file = fileOf(path)
  if (navigator.canShare?.({ files: [file] })) await navigator.share({ files: [file] }).catch(() => {})
  else await saveImage(path)
}

/** Downloads a picture. */
export async function saveImage(path: string): Promise<Saved> {
  const link = document.createElement('a')
  link.href = path
  link.download = NAME
  link.click()
  return 'saved'
}

/** A browser asks by itself. */
export function openSettings(): void {}

/** The picture of a data URL as a file, without asking the network layer for it. */
function fileOf(dataUrl: string): File {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (unit) => unit.charCodeAt(0))
  return new File([bytes], NAME, { type: 'image/png' })
}
