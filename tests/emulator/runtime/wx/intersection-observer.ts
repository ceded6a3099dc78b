import type { OpenPage } from '../page-stack'
import { selectElements } from './selector-query'

interface Margins {
  top?: number
  right?: number
  bottom?: number
  left?: number
}

interface ObserverOptions {
  thresholds?: number[]
  initialRatio?: number
  observeAll?: boolean
}

/** wx.createIntersectionObserver(): relative to the page's window or to one of its elements. */
export function createIntersectionObserver(page: OpenPage, owner: unknown, options: ObserverOptions = {}) {
  const { thresholds = [0], initialRatio = 0, observeAll = false } = options
  const running: IntersectionObserver[] = []
  let root: Element = page.scroll
  let margin = '0px'
  const relative = (element: Element, { top = 0, right = 0, bottom = 0, left = 0 }: Margins = {}) => {
    root = element
    margin = [top, right, bottom, left].map((side) => `${side}px`).join(' ')
    return observer
  }
  const observer = {
    relativeToViewport: (margins?: Margins) => relative(page.scroll, margins),
    relativeTo: (selector: string, margins?: Margins) =>
      relative((selectElements(owner, selector)[0]?.$$ as unknown as Element) ?? page.scroll, margins),
    observe(selector: string, callback: (result: object) => void) {
      const found = selectElements(owner, selector)
      for (const element of observeAll ? found : found.slice(0, 1)) {
        let last = initialRatio
        const native = new IntersectionObserver(
          ([entry]) => {
            // WeChat tells nothing at first when the ratio is what initialRatio expected.
            if (entry.intersectionRatio === last && last === initialRatio) return
            last = entry.intersectionRatio
            callback({ id: element.id, dataset: element.dataset, time: Date.now(), ...ratios(entry, page) })
          },
          { root, rootMargin: margin, threshold: thresholds },
        )
        native.observe(element.$$ as unknown as Element)
        running.push(native)
      }
    },
    disconnect() {
      for (const native of running.splice(0)) native.disconnect()
    },
  }
  return observer
}

function ratios(entry: IntersectionObserverEntry, { scroll }: OpenPage) {
  const above = scroll.getBoundingClientRect().top
  const rect = (from: DOMRectReadOnly | null) =>
    from && {
      left: from.left,
      right: from.right,
      top: from.top - above,
      bottom: from.bottom - above,
      width: from.width,
      height: from.height,
    }
  return {
    intersectionRatio: entry.intersectionRatio,
    intersectionRect: rect(entry.intersectionRect),
    boundingClientRect: rect(entry.boundingClientRect),
    relativeRect: rect(entry.rootBounds),
  }
}
