import type { ParagraphsById } from '../../compiler/editorial/find-figure'
import { readNumeral } from '../../compiler/numeral'
import type { Paragraph } from '../../report/types'
import type { Edit } from '../edit'
import type { Entry } from '../yaml/edit-list'
import { type Desk, placeOfParagraph } from './entries'

type Words = Extract<Edit, { do: 'add' | 'digits' }>

/** The entry of `figures` for words that an editor marked. The value of 三项 is read where the editor gave none. */
export function addFigure(edit: Extract<Edit, { do: 'add' }>, byId: ParagraphsById): Entry {
  const { at, words, nth } = placed(edit, byId)
  const chinese = /\d/.test(words) ? null : readNumeral(/^[〇一二三四五六七八九十]+/.exec(words)?.[0] ?? '')
  const value = edit.value ?? chinese ?? undefined
  const unit = edit.unit || (chinese === null ? undefined : words.replace(/^[〇一二三四五六七八九十]+/, ''))
  const quantity = { ...(value !== undefined && { value }), ...(unit && { unit }) }
  return { at, figure: words, ...(nth && { nth }), label: edit.label, kind: edit.kind, ...quantity }
}

/** The entry of `corrections` for digits that are no figure. */
export function vouchFor(edit: Extract<Edit, { do: 'digits' }>, { byId, entries }: Desk): Entry {
  const { at, words } = placed(edit, byId)
  // The same digits of one place are explained one after the other.
  const before = entries.filter(({ value }) => value.at === at && String(value.digits) === words).length
  return { at, digits: words, ...(before > 0 && { nth: before + 1 }), exclude: edit.reason }
}

/** Words by which report.yaml finds them: their place, and which they are of several alike there. */
function placed({ paragraph: id, start, end }: Words, byId: ParagraphsById) {
  const at = placeOfParagraph({ id })
  const paragraphs = byId.get(at) ?? []
  const words = paragraphs.find((paragraph) => paragraph.id === id)?.text.slice(start, end) ?? ''
  if (!words.trim()) throw new Error('no words')
  const all = paragraphs.flatMap((paragraph) => startsOf(paragraph, words))
  const nth = all.findIndex((it) => it.id === id && it.start === start) + 1
  return { at, words, nth: all.length > 1 ? nth : 0 }
}

function startsOf({ id, text }: Paragraph, words: string) {
  const starts: { id: string; start: number }[] = []
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    starts.push({ id, start })
  }
  return starts
}
