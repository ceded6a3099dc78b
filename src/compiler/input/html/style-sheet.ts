import { attributeOf, elementsOf, textOf } from './element'
import type { PageNode } from './parse-page'

/** A rule of a style sheet: its selectors and its declarations. Bounded, so that a search takes linear time. */
const RULE = /([^{}@;]{1,300})\{([^{}]{0,2000})\}/g
const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** Numbers that are counted, or words that are printed, by the style sheet. */
const PRINTS = /(?:^|;)\s*content\s*:[^;]{0,100}(?:counters?\(|["'][^"';]{0,60}[\p{Script=Han}\d①-⑳㈠-㈩（(])/iu
const SIMPLE_SELECTOR = /^[.#]([\w-]+)$/

/** What the style sheets in a page do to its text that is not seen here: words that they print, classes they hide. */
export function styleSheetDoubts(page: PageNode, isKept: (node: PageNode) => boolean): string[] {
  const elements = elementsOf(page)
  const sheets = elements
    .filter(({ tagName }) => tagName === 'style')
    .map(({ childNodes: [text] }) => (text && 'value' in text ? text.value : ''))
  const rules = sheets.flatMap((sheet) => Array.from(sheet.matchAll(RULE)))
  const doubts: string[] = []
  if (rules.some(([, , declarations]) => PRINTS.test(unescapeCss(declarations)))) {
    doubts.push('网页用样式表印出的编号或文字没有收入；请对照网页，把缺少的编号补上')
  }
  const hidden = new Set(
    rules
      .filter(([, , declarations]) => HIDES.test(declarations))
      .flatMap(([, selectors]) =>
        selectors.split(',').map((selector) => selector.trim().match(SIMPLE_SELECTOR)?.[1] ?? ''),
      ),
  )
  const found = elements.find((element) => {
    const names = [attributeOf(element, 'id') ?? '', ...(attributeOf(element, 'class') ?? '').split(/\s+/)]
    return isKept(element) && names.some((name) => name && hidden.has(name)) && textOf(element, 400)
  })
  if (found)
    doubts.push(
      `网页的样式表可能隐藏了“${textOf(found, 400).slice(0, 20)}”等文字，这里照样收入；请对照网页，没有显示的请删去`,
    )
  return doubts
}

/** \4e00 is 一; the signs of icon fonts are of the private area. */
function unescapeCss(css: string): string {
  return css.replace(/\\([\da-f]{1,5})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
