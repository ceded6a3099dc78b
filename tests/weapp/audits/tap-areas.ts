import type { App } from '../../emulator/open-app'
import type { DataNode, Template } from '../../proof/shared/page-data'

/** Something to tap, as it is laid out, in px from the upper edge of the window. */
export interface TapArea {
  /** Class or DOM id. */
  name: string
  width: number
  height: number
  bottom: number
  /** Whether it stays in place whatever is scrolled. */
  fixed: boolean
}

/** Everything on the page in view that a tap on reaches the app, as it is laid out; what no finger reaches is left out. */
export async function tapAreas(
  app: App,
  nodes: readonly DataNode[],
  templates: ReadonlyMap<string, Template>,
): Promise<TapArea[]> {
  const ids = nodes.filter(({ nn }) => templates.get(nn)?.taps).map(({ uid, sid }) => uid ?? sid)
  return app.page.evaluate((wanted) => {
    const isFixed = (element: Element | null): boolean => {
      if (!element) return false
      const { position, overflowY } = getComputedStyle(element)
      return !/auto|scroll/.test(overflowY) && (position === 'fixed' || isFixed(element.parentElement))
    }
    return wanted
      .flatMap((id) => document.querySelector(`host-page:not([hidden]) [id="${id}"]`) ?? [])
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { width, height, bottom } = element.getBoundingClientRect()
        return { name: element.className || element.id, width, height, bottom, fixed: isFixed(element) }
      })
      .filter(({ width, height, bottom, fixed }) => width > 0 && height > 0 && !(fixed && bottom < 0))
  }, ids)
}
