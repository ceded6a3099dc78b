import { anchorOf } from '../../../src/report/anchor'
import type { Division, Report } from '../../../src/report/types'
import { divisionsOf, paragraphsOf } from '../../../src/report/walk'
import { narrowed } from '../../browser/drawn-text'
import type { App } from '../../emulator/open-app'

/**
 * Scrolls through the report page from top to end and gives the text of every section, fold and item that was drawn on
 * the way, by DOM id: without the interface's words, narrowed, without blanks.
 */
export async function collectDrawn(app: App): Promise<ReadonlyMap<string, string>> {
  const drawn = await app.page.evaluate(async () => {
    const textOf = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let text = ''
      while (walker.nextNode()) {
        if (!walker.currentNode.parentElement?.closest('.summary, .more')) text += walker.currentNode.nodeValue
      }
      return text.replace(/\s/g, '')
    }
    const box = document.querySelector('host-page:not([hidden]) host-scroll')
    if (!box || !window.host) throw new Error('no page is open')
    const found = new Map<string, string>()
    for (let at = 0; ; ) {
      for (const it of document.querySelectorAll('.section-name, .fold, .item')) found.set(it.id, textOf(it))
      const end = box.scrollHeight - box.clientHeight
      if (at >= end) return [...found]
      at = Math.min(at + box.clientHeight * 2.5, end) // what is one and a half windows away is drawn
      window.host.scrollTo(at)
      await window.host.rest()
    }
  })
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
