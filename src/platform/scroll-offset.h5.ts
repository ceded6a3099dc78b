import type { ScrollOffset } from './box'

/** How far the document is scrolled. */
export async function scrollOffset(): Promise<ScrollOffset> {
  return { top: window.scrollY, height: document.documentElement.scrollHeight }
}
