import type { Page } from 'playwright-core'

/** What the report page says in its own words, around the report's text: by class, the same on both targets. */
const INTERFACE =
  '.older, .eyebrow, .title:not(:has(.prose)), .meta, .years, .keys, .unclamp, .facts, .all, .more, .colophon, .bottom-bar, .sheet-layer'

/** Visible text of the report in `root`, the interface's words left out, blanks removed. */
export async function drawnText(page: Page, root: string): Promise<string> {
  const parts = await page.locator(root).evaluate((element, around) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent?.checkVisibility() && !parent.closest(around)) found.push(walker.currentNode.nodeValue ?? '')
    }
    return found
  }, INTERFACE)
  return parts.join('').replace(/\s/g, '')
}

const NARROW: Record<string, string> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '？': '?', '！': '!' }

/** Text without the one difference that the reader may make: punctuation shown full-width. */
export function narrowed(text: string): string {
  return text.replace(/[，；：（）？！]/g, (mark) => NARROW[mark])
}
