import { startTransition, useEffect, useState } from 'react'

/**
 * Whether a page is to be drawn now. Where the prerendered text stands, not at first: then React draws the page as a
 * transition, in slices of 5 ms, and the browser answers between them. The text gives way when the whole page is there
 * (src/prerender/before-app.ts). Where no such text stands, the page is drawn at once: it would be blank meanwhile.
 */
export function useDrawInSlices(): boolean {
  const [drawn, setDrawn] = useState(() => !document.getElementById('text'))
  useEffect(() => startTransition(() => setDrawn(true)), [])
  return drawn
}
