import { placesOf } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division, Figure, Report } from '@/report/types'
import { divisionsOf } from '@/report/walk'

/** About how many characters a card in a chat shows; WeChat cuts longer titles. */
const SHOWN = 30
/** The fewest characters that a cut may leave: 目前， alone says nothing. */
const LEAST = 8

/**
 * The title of a shared link, in the report's own words: label and figure as printed, the heading of a division, or the
 * report's title where `id` is neither. A long heading ends at a clause; no word is added, and no figure, quotation or
 * bracket is cut.
 */
export function shareTitle(report: Report, id?: string): string {
  if (!id) return report.title
  const place = placesOf(report).get(id)
  if (place) return figureTitle(place.figure)
  const division = divisionsOf(report.sections).find((it) => it.id === id)
  return division ? headingTitle(division) : report.title
}

function figureTitle(figure: Figure): string {
  const { text } = figure
  const label = toFullWidthPunctuation(figure.label)
  // The figure goes first: where WeChat cuts a long title, the end of the label is lost.
  if (label.length + text.length > SHOWN) return `${text} ${label}`
  return /[0-9A-Za-z]$/.test(label) ? `${label} ${text}` : label + text
}

function headingTitle({ marker, heading, paragraphs }: Division): string {
  const { text, figures } = paragraphs[0]
  // An item without a heading is known by its first sentence: 1.公布…
  const start = heading[1] > heading[0] ? heading[0] : marker[1]
  const end = heading[1] > heading[0] ? heading[1] : sentenceAt(text, [start, start + 1])[1]
  const title = toFullWidthPunctuation(text).slice(start, end)
  const inFigure = (at: number) => figures.some(({ span }) => span[0] < start + at && start + at < span[1])
  return cut(title, inFigure).replace(/[。；，：]$/, '')
}

/** Cuts a long text before the last clause mark that fits; where none fits, before the first. */
function cut(text: string, inFigure: (at: number) => boolean): string {
  if (text.length <= SHOWN) return text
  let depth = 0
  let end = text.length
  for (let at = 0; at < text.length; at++) {
    if (/[“‘《（「『【〔]/.test(text[at])) depth++
    if (/[”’》）」』】〕]/.test(text[at])) depth--
    if (depth !== 0 || at < LEAST || inFigure(at) || !/[，；：。]/.test(text[at])) continue
    if (at > SHOWN && end <= SHOWN) break
    end = at
    if (at > SHOWN) break
  }
  return text.slice(0, end)
}
