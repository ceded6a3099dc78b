import { Fields } from './fields'
import { closeFields } from './graphic'
import { handlerOf } from './handlers'
import { type Line, LineWriter } from './line-writer'
import { listCounter } from './list-counter'
import { noteMarks, notesOf } from './note-marks'
import { readLists } from './numbering'
import { nameOutside } from './outside'
import { printedLines } from './printed-lines'
import { readStyles } from './styles'
import { type DocumentState, say, tick, visitChildren, type Walk } from './walk'
import type { WordPackage, WordPart } from './word-package'
import { wordsBelow } from './words-below'
import { childrenOf } from './xml-element'

/** A document read: its lines, what was collected on the way, and the parts that hold what it shows. */
export interface DocumentRead {
  lines: Line[]
  state: DocumentState
  parts: WordPart[]
}

/** Reads body and notes of a document; headers, footers and comments are named. */
export async function readDocument(file: WordPackage): Promise<DocumentRead> {
  const { main } = file
  const [styles, numbering, settings, footnotes, endnotes, comments] = await Promise.all(
    ['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments'].map((kind) => file.related(kind)),
  )
  const state: DocumentState = {
    styles: readStyles(styles?.root),
    lists: listCounter(readLists(numbering?.root, styles?.root)),
    notes: noteMarks(main.root, settings?.root),
    comments: new Map(
      childrenOf(comments?.root, 'w:comment').map((comment) => [comment.attributes['w:id'], wordsBelow(comment)]),
    ),
    graphics: await graphicsOf([main, footnotes, endnotes], file),
    seen: new Set(),
    written: [],
    labels: 0,
  }
  const writer = new LineWriter()
  const walk = (part: WordPart): Walk => {
    const on: Walk = {
      document: state,
      part,
      writer,
      fields: new Fields(),
      visit: (element, place) => handlerOf(element.name)(element, place, on),
    }
    return on
  }

  const body = walk(main)
  visitChildren(main.root, {}, body)
  closeFields(body)
  writer.endParagraph()
  if (comments) tick(comments.root, state)
  readNotes(main, walk, { footnote: footnotes, endnote: endnotes })
  const parts = [main, footnotes, endnotes, comments].filter((part) => part !== null)
  const outside = await nameOutside(file, parts, state)
  const lines = printedLines([{ text: '', remarks: outside }, ...writer.lines()])
  return { lines, state, parts }
}

/** Writes the notes at the end, in the order in which the text refers to them; names the others. */
function readNotes(
  main: WordPart,
  walk: (part: WordPart) => Walk,
  parts: Record<'footnote' | 'endnote', WordPart | null>,
): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    const on = walk(parts[kind] ?? main)
    const notes = notesOf(parts[kind]?.root, kind)
    const referred = on.document.notes.referred.filter((note) => note.kind === kind)
    for (const { id, mark } of referred) {
      const note = notes.get(id)
      if (!note) {
        say('missing-note', mark, on)
        continue
      }
      say('note-moved', mark, on)
      if (kind === 'footnote' && on.document.notes.restartsByPage) say('note-number', '', on)
      visitChildren(note, { mark }, on)
      closeFields(on)
    }
    for (const [id, note] of notes) {
      if (referred.some((entry) => entry.id === id)) continue
      tick(note, on.document)
      if (wordsBelow(note)) say('unused-note', wordsBelow(note), on)
    }
  }
}

/** Charts and diagrams to which the parts point, by the name of their part. */
async function graphicsOf(parts: readonly (WordPart | null)[], file: WordPackage): Promise<Map<string, WordPart>> {
  const graphics = new Map<string, WordPart>()
  for (const { kind, target } of parts.flatMap((part) => Array.from(part?.relationships.values() ?? []))) {
    const part = kind === 'chart' || kind === 'diagramData' ? await file.part(target) : null
    if (part) graphics.set(target, part)
  }
  return graphics
}
