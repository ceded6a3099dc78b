import { raise } from './raise'
import { isSymbolFont, symbolOf } from './symbols'
import { type Handler, type Place, say, visitChildren, type Walk } from './walk'
import { childOf, type XmlElement } from './xml-element'

/** A run of characters that look the same. */
export const run: Handler = (element, place, walk) => {
  const look = walk.document.styles.runLook(place.style, childOf(element, 'w:rPr'))
  visitChildren(element, { ...place, look }, walk)
}

/** `w:t`: characters as typed. Word drops the blanks at either end unless they are to be preserved. */
export const text: Handler = (element, place, walk) => {
  walk.document.seen.add(element)
  const typed =
    element.attributes['xml:space'] === 'preserve' ? element.text : element.text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  emit(typed.replace(/[\t\r\n]+/g, ' '), place, walk)
}

/** `w:tab` and the like; a tab in a line would be the border of a cell. */
export const blank: Handler = (_, place, walk) => emit(' ', place, walk)

/** `w:noBreakHyphen` */
export const hyphen: Handler = (_, place, walk) => emit('-', place, walk)

/** `w:br` and `w:cr`: a new line, also where a new page or column begins. */
export const lineBreak: Handler = (_, place, walk) => {
  if (walk.fields.take(' ') && !place.look?.hidden) walk.writer.endLine()
}

/** `w:sym`: a sign by font and code. */
export const symbol: Handler = ({ attributes }, place, walk) => {
  const font = attributes['w:font'] ?? ''
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  const sign = Number.isNaN(code) || code > 0x10ffff ? null : symbolOf(font, code)
  if (sign === null) say('unknown-symbol', `字体“${font}”的符号 ${attributes['w:char'] ?? ''}`, walk)
  else emit(sign, { ...place, look: place.look && { ...place.look, font: '' } }, walk)
}

/** Writes characters as they are drawn, or names them where they are not. */
export function emit(typed: string, { look }: Place, walk: Walk): void {
  if (!walk.fields.take(typed)) return
  const drawn = look?.capitals ? typed.toUpperCase() : typed
  if (look?.hidden) {
    walk.writer.remark('hidden-text', drawn)
    return
  }
  if (look?.struck && drawn.trim()) walk.writer.remark('struck-text', drawn)
  if (look?.raised && drawn.trim()) write(raised(drawn, look.raised, walk), walk)
  else if (look && isSymbolFont(look.font)) for (const char of drawn) sign(char, look.font, walk)
  else {
    const unprintable = drawn.match(/\p{Co}+/gu)
    if (unprintable) walk.writer.remark('private-character', unprintable.join(''))
    write(drawn, walk)
  }
}

function raised(drawn: string, how: 'superscript' | 'subscript', walk: Walk): string {
  const small = raise(drawn, how)
  walk.writer.remark(small === null ? 'raised-plain' : 'raised-text', drawn)
  return small ?? drawn
}

/** A character typed in a font that draws signs: l in Wingdings is ●. */
function sign(char: string, font: string, walk: Walk): void {
  const code = char.codePointAt(0) ?? 0
  const drawn = symbolOf(font, code)
  if (drawn === null) walk.writer.remark('unknown-symbol', `字体“${font}”的符号 ${code.toString(16).toUpperCase()}`)
  else if (drawn !== char) walk.writer.remark('symbol-font', char)
  write(drawn ?? '', walk)
}

function write(drawn: string, walk: Walk): void {
  walk.document.written.push(drawn)
  walk.writer.write(drawn)
}

/** The words that a run shows in the reading of a form field or a date that Word makes up: named, not written. */
export function unstored(element: XmlElement, _: Place, walk: Walk): void {
  say('field-without-result', element.name.replace(/^w:/, ''), walk)
}
