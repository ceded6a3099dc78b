import { attributeOf, styleOf, textOf } from './element'
import type { PageElement } from './parse-page'

/** What of a page is no plain text: left out, or kept otherwise than a browser shows it. */
export type RemarkKind =
  | 'hidden'
  | 'ruby'
  | 'picture'
  | 'control'
  | 'embedded'
  | 'raised'
  | 'struck'
  | 'number'
  | 'bullet'
  | 'unknown'

export interface Remark {
  kind: RemarkKind
  /** The words it is about; empty where there are none. */
  text: string
  element: PageElement
  /** Index of the line that it stands in or before. */
  line: number
}

const words = (list: string) => new Set(list.split(' '))
/** What no browser shows. */
const NEVER_SHOWN = words(
  'head title meta link base script style noscript noframes noembed template datalist area param source track col colgroup frameset rp',
)
const NOT_DRAWN = words('title desc defs symbol metadata style clippath mask marker pattern filter')
const CONTROLS = words('button select textarea input progress meter')
/** Elements that are shown may hold one another: only so many characters of each are read for its remark. */
const QUOTED = 400
const EMBEDDED = words('iframe object embed applet video audio canvas')

/** What is to be said of an element, and whether it is passed over with all that is in it. */
export function remarkOn(element: PageElement): { remark?: Pick<Remark, 'kind' | 'text'>; skip?: true } {
  const { tagName } = element
  const say = (kind: RemarkKind, text: string) => ({ remark: { kind, text } })
  const isSvg = element.namespaceURI.endsWith('svg')
  if (isSvg ? NOT_DRAWN.has(tagName.toLowerCase()) : NEVER_SHOWN.has(tagName)) return { skip: true }
  if (isHidden(element)) return { ...say('hidden', textOf(element)), skip: true }
  if (tagName === 'img' || (isSvg && tagName === 'image'))
    return { ...say('picture', nameOfPicture(element)), skip: true }
  if (isSvg && tagName === 'svg' && !textOf(element, QUOTED)) return say('picture', '')
  if (CONTROLS.has(tagName)) return { ...say('control', nameOfControl(element)), skip: true }
  if (EMBEDDED.has(tagName)) return { ...say('embedded', textOf(element)), skip: true }
  if (tagName === 'rt' || tagName === 'rtc') return { ...say('ruby', textOf(element)), skip: true }
  if (tagName === 'sup' || tagName === 'sub') return say('raised', textOf(element, QUOTED))
  const struck = /^(?:del|s|strike)$/.test(tagName) || /line-through/.test(lineThrough(element))
  return struck ? say('struck', textOf(element, QUOTED)) : {}
}

/** By attribute or by its own style; what style sheets hide is for style-sheet.ts to doubt. aria-hidden is shown. */
function isHidden(element: PageElement): boolean {
  if (attributeOf(element, 'hidden') !== undefined || attributeOf(element, 'popover') !== undefined) return true
  if (element.tagName === 'dialog' && attributeOf(element, 'open') === undefined) return true
  if (styleOf(element, 'display') === 'none') return true
  // WeChat hides every article until its script has run.
  if (attributeOf(element, 'id') === 'js_content') return false
  const visibility = styleOf(element, 'visibility') ?? ''
  return /^(?:hidden|collapse)$/.test(visibility) || /^(?:0+(?:\.0*)?|\.0+)$/.test(styleOf(element, 'opacity') ?? '')
}

function lineThrough(element: PageElement): string {
  return (styleOf(element, 'text-decoration') ?? '') + (styleOf(element, 'text-decoration-line') ?? '')
}

/** What it shows, or its file. WeChat keeps the address of a picture in data-src. */
function nameOfPicture(picture: PageElement): string {
  const described = attributeOf(picture, 'alt')?.trim() || attributeOf(picture, 'title')?.trim()
  if (described) return described
  const address = attributeOf(picture, 'data-src') ?? attributeOf(picture, 'src') ?? ''
  return address.match(/([^/]{1,60}\.(?:png|jpe?g|gif|webp|bmp|svg))(?:$|[?#])/i)?.[1] ?? ''
}

function nameOfControl(control: PageElement): string {
  if (control.tagName !== 'input') return textOf(control) || (attributeOf(control, 'placeholder') ?? '')
  if (/^(?:hidden|checkbox|radio|file|password)$/i.test(attributeOf(control, 'type') ?? '')) return ''
  return (attributeOf(control, 'value') || attributeOf(control, 'placeholder')) ?? ''
}
