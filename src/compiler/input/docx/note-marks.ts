import { formatNumber } from './format-number'
import { raise } from './raise'
import { childOf, childrenOf, everyElement, valOf, type XmlElement } from './xml-element'

export type NoteKind = 'footnote' | 'endnote'

/** A note to which the text refers. */
export interface Note {
  kind: NoteKind
  id: string
  /** As printed: ¹ · ① ; empty where the author typed a mark of his own. */
  mark: string
}

/** Numbers the notes in the order in which the text refers to them. */
export interface NoteMarks {
  /** The mark of the next note. Null where its number format is unknown. */
  refer(kind: NoteKind, id: string, hasOwnMark: boolean): string | null
  /** The next paragraph belongs to the next section. */
  endSection(): void
  /** Every note referred to. */
  readonly referred: readonly Note[]
  /** Whether numbers start anew on each page, which only Word can tell. */
  readonly restartsByPage: boolean
}

const DEFAULTS = { footnote: 'decimal', endnote: 'lowerRoman' } as const

/** @param body the main part, whose sections may number their notes otherwise than the settings say */
export function noteMarks(body: XmlElement, settings: XmlElement | undefined): NoteMarks {
  const sections = Array.from(everyElement(body)).filter(({ name }) => name === 'w:sectPr')
  const referred: Note[] = []
  const counts = { footnote: 0, endnote: 0 }
  let section = 0

  function setting(kind: NoteKind, name: string): string | undefined {
    return valOf(childOf(sections[section], `w:${kind}Pr`), name) ?? valOf(childOf(settings, `w:${kind}Pr`), name)
  }

  return {
    referred,
    get restartsByPage() {
      return [settings, ...sections].some(
        (place) => valOf(childOf(place, 'w:footnotePr'), 'w:numRestart') === 'eachPage',
      )
    },
    refer(kind, id, hasOwnMark) {
      if (!hasOwnMark) counts[kind]++
      const start = Number(setting(kind, 'w:numStart') ?? 1)
      const number = formatNumber(counts[kind] + start - 1, setting(kind, 'w:numFmt') ?? DEFAULTS[kind])
      const mark = hasOwnMark ? '' : number === null ? null : (raise(number, 'superscript') ?? number)
      referred.push({ kind, id, mark: mark ?? '' })
      return mark
    },
    endSection() {
      section++
      for (const kind of ['footnote', 'endnote'] as const) {
        if (setting(kind, 'w:numRestart') === 'eachSect') counts[kind] = 0
      }
    },
  }
}

/** The notes of a part by id; the lines that Word draws above notes are none. */
export function notesOf(part: XmlElement | undefined, kind: NoteKind): Map<string, XmlElement> {
  const notes = childrenOf(part, `w:${kind}`).filter(({ attributes }) =>
    /^(?:normal|undefined)$/.test(`${attributes['w:type']}`),
  )
  return new Map(notes.map((note) => [note.attributes['w:id'], note]))
}
