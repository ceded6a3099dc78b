import type { Page } from 'playwright-core'
import { anchorOf } from '../../../src/report/anchor'
import type { Division, Report } from '../../../src/report/types'
import { divisionsOf, paragraphsOf } from '../../../src/report/walk'
import { narrowed } from '../../browser/drawn-text'

/** What is in the window is drawn within so long, ms: a machine may be four times slower and busy. */
const PATIENCE = 60_000

/**
 * Scrolls through the report page in view from top to end, in WeChat or in a browser, and gives the text of every
 * section, fold and item that was drawn on the way, by DOM id: without the interface's words, narrowed, without blanks.
 */
export async function collectDrawn(page: Page): Promise<ReadonlyMap<string, string>> {
  const drawn = await page.evaluate(async (patience) => {
    const textOf = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let text = ''
      while (walker.nextNode()) {
        if (!walker.currentNode.parentElement?.closest('.facts, .more')) text += walker.currentNode.nodeValue
      }
      return text.replace(/\s/g, '')
    }
    const box = document.querySelector('host-page:not([hidden]) host-scroll') ?? document.scrollingElement
    if (!box) throw new Error('no page is open')
    /** Ids of the parts in the window whose text is still to be drawn. */
    const blank = () =>
      [...document.querySelectorAll('.stretch')]
        .filter((stretch) => {
          const { top, bottom, height } = stretch.getBoundingClientRect()
          return height > 0 && bottom > 0 && top < window.innerHeight && stretch.childElementCount === 0
        })
        .map(({ id }) => id)
    /** Resolves with the next frame. On an overloaded machine Chromium 143 has been seen to give a page no more of them. */
    const frame = () =>
      new Promise<void>((drawn, fail) => {
        const timer = setTimeout(() => fail(new Error('the browser gives no more frames')), patience)
        requestAnimationFrame(() => {
          clearTimeout(timer)
          drawn()
        })
      })
    const found = new Map<string, string>()
    for (let at = 0; ; ) {
      for (const it of document.querySelectorAll('.section-name, .fold, .item')) found.set(it.id, textOf(it))
      const end = box.scrollHeight - box.clientHeight
      if (at >= end) return [...found]
      // In WeChat the app comes to rest when what is one and a half windows away is drawn.
      at = Math.min(at + box.clientHeight * (window.host ? 2.5 : 0.8), end)
      box.scrollTop = at
      const since = performance.now()
      do {
        await (window.host?.rest() ?? frame())
        if (performance.now() > since + patience) throw new Error(`at ${at} of ${end} px stays blank: ${blank()}`)
      } while (blank().length > 0)
    }
  }, PATIENCE)
  return new Map(drawn.map(([id, text]) => [id, narrowed(text)]))
}

/**
 * Ids of divisions that were not drawn, or not with their text; `drawn` as `collectDrawn` gives it. Of a part that is
 * longer than the window at its widest, only whether it was drawn at all.
 */
export function lostIn({ sections }: Report, drawn: ReadonlyMap<string, string>): string[] {
  const isWhole = ({ kind, children }: Division) => kind !== 'section' && children.length < 50
  const lost = divisionsOf(sections).filter((division) => {
    const text = drawn.get(anchorOf(division.id))
    return text === undefined || (isWhole(division) && text !== textOf(division))
  })
  return lost.map(({ id }) => id)
}

function textOf(division: Division): string {
  const text = paragraphsOf(division).map((paragraph) => paragraph.text)
  return narrowed(text.join('').replace(/\s/g, ''))
}
