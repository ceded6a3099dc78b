import type { Fields } from './fields'
import type { LineWriter } from './line-writer'
import type { ListCounter } from './list-counter'
import type { NoteMarks } from './note-marks'
import type { RemarkRule } from './remarks'
import type { RunLook, Styles } from './styles'
import type { WordPart } from './word-package'
import { isTextElement, wordsBelow } from './words-below'
import { everyElement, type XmlElement } from './xml-element'

/** What the whole document knows and collects while its parts are walked through. */
export interface DocumentState {
  styles: Styles
  lists: ListCounter
  notes: NoteMarks
  /** The words of comments by id. */
  comments: Map<string, string>
  /** Charts and diagrams by the name of their part. */
  graphics: ReadonlyMap<string, WordPart>
  /** Elements with characters that were written or named. */
  seen: Set<XmlElement>
  /** All that was written, for the check that the lines hold it. */
  written: string[]
  /** How many numbers of lists were written out. */
  labels: number
}

/** Where the walk is. */
export interface Place {
  /** The style of the paragraph. */
  style?: string
  /** How the run looks. */
  look?: RunLook
  /** Whether it is inside an insertion, which was named as a whole. */
  inserted?: boolean
  /** The mark of the note whose text this is. */
  mark?: string
}

/** One walk through a part, in the order of the file. */
export interface Walk {
  document: DocumentState
  part: WordPart
  writer: LineWriter
  fields: Fields
  visit(element: XmlElement, place: Place): void
}

/** What is done with one kind of element. */
export type Handler = (element: XmlElement, place: Place, walk: Walk) => void

/** Walks on through what an element holds. */
export function visitChildren(element: XmlElement, place: Place, walk: Walk): void {
  for (const child of element.children) walk.visit(child, place)
}

/** Has `work` write to another writer. */
export function writingTo(writer: LineWriter, walk: Walk, work: () => void): LineWriter {
  const before = walk.writer
  walk.writer = writer
  work()
  walk.writer = before
  return writer
}

/** Says something about this place, unless it stands among the instructions of a field. */
export function say(rule: RemarkRule, quote: string, walk: Walk): void {
  if (!walk.fields.take('')) return
  walk.fields.mark()
  walk.writer.remark(rule, quote)
}

/** Leaves an element out and names the words in it. */
export function leaveOut(rule: RemarkRule, element: XmlElement, walk: Walk, quote = wordsBelow(element)): void {
  tick(element, walk.document)
  say(rule, quote, walk)
}

/** Notes that the characters below an element are accounted for. */
export function tick(element: XmlElement, { seen }: DocumentState): void {
  for (const part of everyElement(element)) if (isTextElement(part)) seen.add(part)
}
