import { placesOf } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division, Figure, Report } from '@/report/types'
import { divisionsOf } from '@/report/walk'
import { words } from '../../words'

/** About how many characters a card in a chat shows; WeChat cuts longer titles. */
const SHOWN = 30
/** The fewest characters that a cut may leave: 目前， alone says nothing. */
const LEAST = 8

/**
 * The title of a shared link. It says first which year's report it is from, where WeChat does not cut, and then what
 * `subjectTitle` says; the whole report goes by its own title, if that names the year.
 */
export function shareTitle(report: Report, id?: string): string {
  const source = words.share.from(report.year)
  const subject = titleOf(report, id, SHOWN - source.length)
  if (subject) return source + subject
  return report.title.includes(String(report.year)) ? report.title : source + report.title
}

/**
 * What a link leads to, in the report's own words: label and figure as printed, the heading of a division, or the
 * report's title where `id` is neither. A long heading ends at a clause; no word is added, and no figure, quotation or
 * bracket is cut.
 */
export function subjectTitle(report: Report, id?: string): string {
  return titleOf(report, id, SHOWN) ?? report.title
}

/** In at most `room` characters where that can be. */
function titleOf(report: Report, id: string | undefined, room: number): string | undefined {
  if (!id) return undefined
  const place = placesOf(report).get(id)
  // What a figure in doubt counts is not said; its part of the report is.
  if (place && !place.figure.doubt) return figureTitle(place.figure, room)
  const division = place ? place.path[place.path.length - 1] : divisionsOf(report.sections).find((it) => it.id === id)
  return division && headingTitle(division, room)
}

function figureTitle(figure: Figure, room: number): string {
  const { text } = figure
  const label = toFullWidthPunctuation(figure.label)
  // The figure goes first: where WeChat cuts a long title, the end of the label is lost.
  if (label.length + text.length > room) return `${text} ${label}`
  return /[0-9A-Za-z]$/.test(label) ? `${label} ${text}` : label + text
}

function headingTitle({ marker, heading, paragraphs }: Division, room: number): string {
  const { text, figures } = paragraphs[0]
  // An item without a heading is known by its first sentence: 1.公布…
  const start = heading[1] > heading[0] ? heading[0] : marker[1]
  const end = heading[1] > heading[0] ? heading[1] : sentenceAt(text, [start, start + 1])[1]
  const title = toFullWidthPunctuation(text).slice(start, end)
  const inFigure = (at: number) => figures.some(({ span }) => span[0] < start + at && start + at < span[1])
  return cut(title, room, inFigure).replace(/[。；，：]$/, '')
}

/** Cuts a long text before the last clause mark that fits; where none fits, before the first. */
function cut(text: string, room: number, inFigure: (at: number) => boolean): string {
  if (text.length <= room) return text
  let depth = 0
  let end = text.length
  for (let at = 0; at < text.length; at++) {
    if (/[“‘《（「『【〔]/.test(text[at])) depth++
    if (/[”’》）」』】〕]/.test(text[at])) depth--
    if (depth !== 0 || at < LEAST || inFigure(at) || !/[，；：。]/.test(text[at])) continue
    if (at > room && end <= room) break
    end = at
    if (at > room) break
  }
  return text.slice(0, end)
}
