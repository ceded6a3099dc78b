import { emit } from './run'
import { type Handler, say } from './walk'

/** `w:footnoteReference`, `w:endnoteReference`: the mark of a note, the note itself to follow at the end of the text. */
export const noteReference: Handler = (element, place, walk) => {
  if (!walk.fields.take('') || place.look?.hidden) return
  const kind = element.name === 'w:endnoteReference' ? 'endnote' : 'footnote'
  const hasOwnMark = /^(?:1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '')
  const mark = walk.document.notes.refer(kind, element.attributes['w:id'] ?? '', hasOwnMark)
  if (mark === null) return say('auto-number', '注释编号', walk)
  emit(mark, {}, walk)
}

/** `w:footnoteRef`: the mark at the head of the note. */
export const noteMark: Handler = (_, { mark }, walk) => emit(mark ?? '', {}, walk)

/** `w:commentReference`: the words of the comment are named where it hangs. */
export const commentReference: Handler = (element, _, walk) => {
  const id = element.attributes['w:id'] ?? ''
  const words = walk.document.comments.get(id)
  if (words !== undefined) say('comment', words, walk)
  walk.document.comments.delete(id)
}
