import type { ScrollOffset } from './box'

/** How far the page on top is scrolled: the box that Taro's router puts around it, whose height Taro does not tell. */
export async function scrollOffset(): Promise<ScrollOffset> {
  const pages = document.querySelectorAll('.taro_page')
  const top = pages[pages.length - 1]
  return { top: top?.scrollTop ?? 0, height: top?.scrollHeight ?? 0 }
}
