import postcss, { type Declaration, type Rule } from 'postcss'
import { attributeOf, elementsOf, textOf } from './element'
import type { PageElement, PageNode } from './parse-page'

/** Numbers that are counted, or words that are printed, by a style sheet. */
const PRINTS = /counters?\(|["'].{0,60}[\p{Script=Han}\d①-⑳㈠-㈩（(]/u
const HIDES = /^(?:display:none|visibility:hidden)/
/** A selector of one class or id; what others select is not judged. */
const SIMPLE_SELECTOR = /^[.#]([\w-]+)$/
const SHOWN = 20

/** What the style sheets in a page do to its text that is not seen here: words that they print, classes they hide. */
export function styleSheetDoubts(page: PageNode, isKept: (node: PageNode) => boolean): string[] {
  const elements = elementsOf(page)
  const declarations = elements.filter(({ tagName }) => tagName === 'style').flatMap(declarationsOf)
  const doubts: string[] = []
  if (declarations.some(({ prop, value }) => prop === 'content' && PRINTS.test(unescapeCss(value.slice(0, 200))))) {
    doubts.push('网页用样式表印出的编号或文字没有收入；请对照网页，把缺少的编号补上')
  }
  const hidden = new Set(declarations.filter(({ prop, value }) => HIDES.test(`${prop}:${value}`)).flatMap(namesIn))
  const found = elements.find((element) => isKept(element) && namesOf(element).some((name) => hidden.has(name)))
  if (found) {
    const words = textOf(found, 400).slice(0, SHOWN)
    doubts.push(`网页的样式表可能隐藏了“${words}”等文字，这里照样收入；请对照网页，没有显示的请删去`)
  }
  return doubts
}

/** The declarations that hold on a screen; none of a style sheet that is damaged. */
function declarationsOf({ childNodes: [sheet] }: PageElement): Declaration[] {
  const declarations: Declaration[] = []
  if (!sheet || !('value' in sheet) || !/content|none|hidden/i.test(sheet.value)) return declarations
  try {
    postcss.parse(sheet.value).walkDecls(/^(?:content|display|visibility)$/i, (declaration) => {
      const around = declaration.parent?.parent
      if (!around || !('params' in around) || !/print/i.test(String(around.params))) declarations.push(declaration)
    })
  } catch {
    // Browsers read on behind a mistake, postcss does not: nothing is known of this one.
  }
  return declarations
}

function namesIn({ parent }: Declaration): string[] {
  const selectors = (parent as Rule).selectors ?? []
  return selectors.flatMap((selector) => selector.match(SIMPLE_SELECTOR)?.[1] ?? [])
}

function namesOf(element: PageElement): string[] {
  return [attributeOf(element, 'id') ?? '', ...(attributeOf(element, 'class') ?? '').split(/\s+/)].filter(Boolean)
}

/** \4e00 is 一; the signs of icon fonts are of the private area. */
function unescapeCss(css: string): string {
  return css.replace(/\\([\da-f]{1,5})\s?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
