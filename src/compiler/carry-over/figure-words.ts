import { type Place, placesOf } from '../../report/places'
import type { Report } from '../../report/types'
import { clauseAround } from '../figures/context/clause-around'
import { MANNER_OPENERS, TIME_OPENERS } from '../figures/lexicon/clause-openers'
import { OPENING_VERBS } from '../figures/lexicon/opening-verbs'
import { anyOf } from '../figures/lexicon/word'
import { YEAR_NUMBER } from '../figures/lexicon/years'
import { normalizeText } from '../figures/normalize-text'

/** A figure and the words that tell what it counts, without numbers, years and words that say when or how. */
export interface WordedFigure {
  place: Place
  /** Its own clause: 受理行政复议案件. */
  clause: string
  /** The same without the verb that it opens with: 行政复议案件. */
  noun: string
  /** The clause before it, or the figure that it stands on: 政务服务事项,其中即办件. */
  before: string
  label: string
  /** A year that the words around it name and that is not the report's: 2021年度…考评…排第2名. */
  year?: number
}

const YEARS = new RegExp(`(?:在|较|比)?${YEAR_NUMBER}年(?:度|全年|同期|以来)*`, 'g')
const OPENERS = new RegExp(`^(?:${anyOf([...TIME_OPENERS, ...MANNER_OPENERS])})+`)
const VERBS = new RegExp(anyOf(OPENING_VERBS), 'g')
const STOPS = /[,;。:!?]/

/**
 * The figures of a report that a figure of another year may be the same as, in reading order, each with its words. Changes
 * are left out, for they belong to what they qualify, and so are the figures of the year before.
 */
export function wordedFigures(report: Report): WordedFigure[] {
  const places = [...placesOf(report).values()]
  const ofYearBefore = new Set(places.map(({ figure }) => figure.previous))
  return places
    .filter(({ figure }) => figure.kind !== 'change' && !ofYearBefore.has(figure.id))
    .map((place) => worded(place, report.year))
}

function worded(place: Place, reportYear: number): WordedFigure {
  const { figure, paragraph } = place
  // Normalized in pieces, because offsets into the whole would not be those of the figure.
  const [head, tail] = [paragraph.text.slice(0, figure.span[0]), paragraph.text.slice(figure.span[1])]
  const [text, rest] = [normalizeText(head).text, normalizeText(tail).text]
  const others = paragraph.figures
  const last = others.filter(({ span }) => span[1] <= figure.span[0]).pop()
  const next = others.find(({ span }) => span[0] >= figure.span[1])
  const floor = last ? normalizeText(paragraph.text.slice(0, last.span[1])).text.length : 0
  const ceiling = next ? normalizeText(paragraph.text.slice(figure.span[1], next.span[0])).text.length : rest.length
  const whole = `${text}0${rest}`
  const [front, behind] = clauseAround(whole, [text.length, text.length + 1], floor, text.length + 1 + ceiling)
  const clause = plain(front) + plain(behind)
  const earlier = text.slice(0, text.length - front.length).replace(/[,;:\s]+$/, '')
  const before = earlier.split(STOPS).pop() ?? ''
  const named = Number(new RegExp(YEAR_NUMBER).exec(/\d+年度/.exec(before + front)?.[0] ?? '')?.[0])
  const isAnother = named < reportYear && named > reportYear - 3
  return {
    place,
    clause,
    noun: clause.replace(VERBS, ''),
    before: plain(before),
    label: plain(normalizeText(figure.label).text),
    ...(isAnother && { year: named }),
  }
}

/** Words without years, numbers, signs and what opens a clause without naming anything. */
function plain(words: string): string {
  return words
    .replace(/^(?:[(]?[一二三四五六七八九十]+[)是、])/, '')
    .replace(YEARS, '')
    .replace(/[\d\s,.%“”"'()、·]+/g, '')
    .replace(OPENERS, '')
}
