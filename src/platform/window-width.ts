import { useEffect, useState } from 'react'
import { onResize } from './on-resize'
import { windowSize } from './page-boxes'

/** From this width on, px, the page has columns: the same as in src/window-sizes.scss. */
const WIDE = 960

/** Whether the window has room for columns. */
export function isWide(): boolean {
  return windowSize().width >= WIDE
}

/** Calls `run` whenever the window gets wider or narrower; a keyboard and an address bar change its height alone. */
export function onWidthChange(run: () => void): () => void {
  let { width } = windowSize()
  return onResize(() => {
    const before = width
    width = windowSize().width
    if (width !== before) run()
  })
}

/** The value of `isWide`; the component draws again when it changes. */
export function useIsWide(): boolean {
  const [wide, setWide] = useState(isWide)
  useEffect(() => onWidthChange(() => setWide(isWide())), [])
  return wide
}
