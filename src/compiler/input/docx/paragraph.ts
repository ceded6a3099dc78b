import { LineWriter } from './line-writer'
import { type Handler, say, visitChildren, type Walk, writingTo } from './walk'
import { childOf, numberOf, valOf, type XmlElement } from './xml-element'

/** A paragraph with the number that its list gives it. One whose end is deleted or hidden runs on into the next. */
export const paragraph: Handler = (element, place, walk) => {
  const properties = childOf(element, 'w:pPr')
  const style = valOf(properties, 'w:pStyle')
  const mark = childOf(properties, 'w:rPr')
  const isDeleted = !!(childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom'))
  const isHidden = walk.document.styles.runLook(style, mark).hidden
  const content = writingTo(new LineWriter(), walk, () => visitChildren(element, { ...place, style }, walk))
  const isBlank = content.isBlank()

  if (isDeleted || (isHidden && isBlank)) {
    walk.writer.join(content)
    if (!isBlank) say('deleted-break', '', walk)
  } else if (isHidden) {
    label(properties, style, content, walk)
    walk.writer.join(content)
  } else {
    walk.writer.join(content)
    label(properties, style, walk.writer, walk)
    walk.writer.endParagraph()
  }
  if (childOf(properties, 'w:sectPr')) walk.document.notes.endSection()
}

/** Writes the number or bullet in front of a paragraph that belongs to a list. */
function label(properties: XmlElement | undefined, style: string | undefined, writer: LineWriter, walk: Walk): void {
  const direct = childOf(properties, 'w:numPr')
  const styled = walk.document.styles.numbering(style)
  const numId = numberOf(direct, 'w:numId') ?? styled.numId
  if (!numId) return
  const level = numberOf(direct, 'w:ilvl') ?? walk.document.lists.levelOf(numId, styled.style) ?? styled.level ?? 0
  const found = walk.document.lists.next(numId, level)
  if (!walk.fields.take(found?.text ?? '')) return
  if (!found) {
    writer.remark('missing-list')
    return
  }
  if (found.text.trim()) walk.document.labels++
  walk.document.written.push(found.text)
  writer.prefix(found.text)
  for (const { rule, quote } of found.doubts) writer.remark(rule, quote)
}
