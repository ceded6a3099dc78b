import { Fields } from './fields'
import { LineWriter } from './line-writer'
import { type Handler, leaveOut, type Place, say, tick, visitChildren, type Walk, writingTo } from './walk'
import { isTextElement, wordsBelow } from './words-below'
import { everyElement, type XmlElement } from './xml-element'

/** `w:drawing`, `w:pict`, `w:object`: text boxes are read, all else is named. */
export const graphic: Handler = (element, place, walk) => {
  if (place.look?.hidden) return leaveOut('hidden-text', element, walk, wordsBelow(element) || '图形')
  const object = Array.from(everyElement(element)).find(({ name }) => name === 'o:OLEObject')
  if (object) return leaveOut('embedded-object', element, walk, object.attributes.ProgID ?? '')
  look(element, place, walk)
}

function look(element: XmlElement, place: Place, walk: Walk): void {
  const handler = GRAPHICS[element.name]
  if (handler) handler(element, place, walk)
  else if (isTextElement(element)) leaveOut('drawing-text', element, walk)
  else for (const child of element.children) look(child, place, walk)
}

const GRAPHICS: Readonly<Record<string, Handler>> = {
  'w:txbxContent': textBox,
  'pic:pic': (element, _, walk) => leaveOut('picture', element, walk),
  'v:imagedata': (element, _, walk) => leaveOut('picture', element, walk),
  'v:textpath': (element, _, walk) => say('word-art', element.attributes.string ?? '', walk),
  'c:chart': (element, _, walk) => namePart('chart', element.attributes['r:id'], walk),
  'dgm:relIds': (element, _, walk) => namePart('diagram', element.attributes['r:dm'], walk),
  'w:contentPart': (_, __, walk) => say('ink', '', walk),
  'w14:contentPart': (_, __, walk) => say('ink', '', walk),
}

/** The text of a box, as lines after the paragraph on which it hangs. */
function textBox(element: XmlElement, _: Place, walk: Walk): void {
  if (!walk.fields.take('')) {
    tick(element, walk.document)
    return
  }
  walk.fields.mark()
  const outside = walk.fields
  walk.fields = new Fields()
  const inside = writingTo(new LineWriter(), walk, () => {
    visitChildren(element, {}, walk)
    closeFields(walk)
  })
  walk.fields = outside
  const lines = inside.lines()
  lines.find(({ text }) => text.trim())?.remarks.push({ rule: 'text-box', quote: '', column: 0 })
  walk.writer.hang(lines)
}

/** Names what stands behind fields that never end. */
export function closeFields(walk: Walk): void {
  const unshown = walk.fields.leftOpen()
  walk.fields = new Fields()
  if (unshown.trim()) say('broken-field', unshown, walk)
}

/** A chart or diagram is a part of its own; its words are quoted. */
function namePart(rule: 'chart' | 'diagram', id: string | undefined, walk: Walk): void {
  const target = walk.part.relationships.get(id ?? '')?.target
  const part = walk.document.graphics.get(target ?? '')
  const words = part ? Array.from(everyElement(part.root)).filter(isWord) : []
  say(
    rule,
    words
      .map(({ text }) => text.trim())
      .filter((text) => text)
      .join(' '),
    walk,
  )
}

/** Titles and labels of a chart are `a:t`, its categories and values `c:v`. */
function isWord(element: XmlElement): boolean {
  return isTextElement(element) || element.name === 'c:v'
}

/** `w:altChunk`, `w:subDoc`: another file inside this one. */
export const embeddedFile: Handler = (element, _, walk) => {
  const target = walk.part.relationships.get(element.attributes['r:id'] ?? '')?.target
  say('embedded-file', target?.split('/').at(-1) ?? '', walk)
}
