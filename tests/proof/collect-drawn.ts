import { narrowed } from '../drawn-text'
import type { App } from '../weapp/host/open-app'

/**
 * Scrolls through the report page from top to end and gives the text of every section, fold and item that was drawn on
 * the way, by DOM id: without the interface's words, narrowed, without blanks.
 */
export async function collectDrawn(app: App): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>()
  for (let at = 0; ; ) {
    for (const [id, text] of await drawnNow(app)) drawn.set(id, narrowed(text))
    const { height, window } = await app.page
      .locator('host-scroll')
      .evaluate((box) => ({ height: box.scrollHeight, window: box.clientHeight }))
    if (at >= height - window) return drawn
    at = Math.min(at + window * 2.5, height - window) // what is one and a half windows away is drawn
    await app.scrollTo(at)
  }
}

function drawnNow(app: App): Promise<[string, string][]> {
  return app.page.evaluate(() => {
    const textOf = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let text = ''
      while (walker.nextNode()) {
        if (!walker.currentNode.parentElement?.closest('.summary, .more')) text += walker.currentNode.nodeValue
      }
      return text.replace(/\s/g, '')
    }
    return [...document.querySelectorAll('.section-name, .fold, .item')].map((it) => [it.id, textOf(it)])
  })
}
