import { writeNumeral } from '../../numeral'
import { attributeOf, isElement, styleOf } from './element'
import type { PageElement } from './parse-page'

/** Chinese numbers as `cjk-ideographic` and its like draw them; above 99 browsers and this table part, so none is written. */
const chinese = (value: number) => (value >= 0 && value <= 99 ? `${writeNumeral(value)}、` : null)
const cyclic = (signs: string) => (value: number) =>
  value >= 1 && value <= signs.length ? `${signs[value - 1]}、` : null

/** How a list style writes a number, by the CSS keyword; null where it cannot. */
const STYLES: Readonly<Record<string, (value: number) => string | null>> = {
  decimal: (value) => `${value}.`,
  'decimal-leading-zero': (value) => `${String(value).padStart(2, '0')}.`,
  'lower-alpha': (value) => dotted(alphabetic(value)),
  'lower-latin': (value) => dotted(alphabetic(value)),
  'upper-alpha': (value) => dotted(alphabetic(value)?.toUpperCase()),
  'upper-latin': (value) => dotted(alphabetic(value)?.toUpperCase()),
  'lower-roman': (value) => dotted(roman(value)),
  'upper-roman': (value) => dotted(roman(value)?.toUpperCase()),
  'cjk-ideographic': chinese,
  'simp-chinese-informal': chinese,
  'trad-chinese-informal': chinese,
  'cjk-heavenly-stem': cyclic('甲乙丙丁戊己庚辛壬癸'),
  'cjk-earthly-branch': cyclic('子丑寅卯辰巳午未申酉戌亥'),
}
const BULLETS = new Set(['disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed'])
/** The type attribute: its letters mean these styles. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

/** What a browser draws before an item: a number, a bullet, nothing, or what is not known here (`unknown`). */
export type ListMarker = { kind: 'number'; text: string } | { kind: 'bullet' | 'none' | 'unknown' }

/**
 * Numbers the items of lists as browsers do (HTML standard, 4.4.5 to 4.4.8: start, reversed, value, type). To be called
 * for each item that is shown, in the order of the page.
 */
export function listNumbering(): (item: PageElement) => ListMarker {
  const lists = new Map<PageElement, { next: number; step: number }>()
  return (item) => {
    const list = listOf(item)
    if (!list) return { kind: 'none' }
    const counter = lists.get(list) ?? counterOf(list)
    const value = integer(attributeOf(item, 'value')) ?? counter.next
    lists.set(list, { ...counter, next: value + counter.step })
    const style = styleOfList(item) ?? styleOfList(list) ?? (list.tagName === 'ol' ? 'decimal' : 'disc')
    if (style === 'none') return { kind: 'none' }
    if (BULLETS.has(style)) return { kind: 'bullet' }
    const text = STYLES[style]?.(value)
    return text ? { kind: 'number', text } : { kind: 'unknown' }
  }
}

function listOf(item: PageElement): PageElement | null {
  for (let at = item.parentNode; at && isElement(at); at = at.parentNode) {
    if (/^(?:ol|ul|menu|dir)$/.test(at.tagName)) return at
  }
  return null
}

function counterOf(list: PageElement): { next: number; step: number } {
  const reversed = list.tagName === 'ol' && attributeOf(list, 'reversed') !== undefined
  const start = list.tagName === 'ol' ? integer(attributeOf(list, 'start')) : undefined
  const items = () => list.childNodes.filter(({ nodeName }) => nodeName === 'li').length
  return { next: start ?? (reversed ? items() : 1), step: reversed ? -1 : 1 }
}

function styleOfList(element: PageElement): string | undefined {
  const type = attributeOf(element, 'type')
  const said = styleOf(element, 'list-style-type') ?? styleOf(element, 'list-style')
  const keywords = said?.split(/\s+/) ?? []
  const keyword = keywords.find((word) => word in STYLES || BULLETS.has(word) || word === 'none')
  return (
    keyword ??
    (said && !/^(?:inside|outside|inherit)$/.test(said) ? said : undefined) ??
    (type && (TYPES[type] ?? type.toLowerCase()))
  )
}

function integer(text: string | undefined): number | undefined {
  const found = text?.match(/^\s*[+-]?\d{1,9}/)
  return found ? Number(found[0]) : undefined
}

const dotted = (text: string | null | undefined) => (text ? `${text}.` : null)

function alphabetic(value: number): string | null {
  if (value < 1) return null
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return value > 26 ? `${alphabetic(Math.floor((value - 1) / 26))}${letter}` : letter
}

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null
  const signs = 'm,1000 cm,900 d,500 cd,400 c,100 xc,90 l,50 xl,40 x,10 ix,9 v,5 iv,4 i,1'
  let [text, left] = ['', value]
  for (const [sign, worth] of signs.split(' ').map((pair) => pair.split(','))) {
    for (; left >= Number(worth); left -= Number(worth)) text += sign
  }
  return text
}
