import type { Span } from '../../../report/types'
import { BARE_VALUE_WORDS } from '../lexicon/bare-value-words'
import { CHANGE_VERBS, COMPARATIVES, SHORT_CHANGE_VERBS } from '../lexicon/change-verbs'
import { anyOf } from '../lexicon/word'
import { TO_VALUE_VERB } from './change-verb-pattern'
import { exact, type NumberPart, readNumberPart } from './number-pattern'
import type { Quantity } from './quantity'
import { qualifierAfter, qualifierBefore } from './read-qualifier'

const FRACTION = /(\d{1,3})\/(\d{1,3})(?![\d/])/y

/**
 * Reads the quantity whose digits begin at `start` of normalized text, and its qualifiers back to `floor`, where the one
 * before it ends; undefined where no number pattern fits.
 */
export function readQuantity(text: string, start: number, floor: number): Quantity | undefined {
  return readFraction(text, start, floor) ?? readMeasured(text, start, floor)
}

/** What stands between the members of a list: 市级6件|、镇级|4|、村级|0. */
const MEMBER = /^、[\u4e00-\u9fff“”]{1,8}$/

/** A whole number without a unit in a list whose figure before has one. */
export function readListed(text: string, start: number, before: Quantity | undefined): Quantity | undefined {
  if (before?.shape !== 'measured' || !before.unit || start - before.span[1] > 9) return undefined
  const digits = /^\d{1,9}(?=[、,;。)!?]|$)/.exec(text.slice(start, start + 10))?.[0]
  if (!digits || !MEMBER.test(text.slice(before.span[1], start))) return undefined
  return { span: [start, start + digits.length], value: Number(digits), unit: before.unit, shape: 'measured' }
}

function readFraction(text: string, start: number, floor: number): Quantity | undefined {
  FRACTION.lastIndex = start
  const found = FRACTION.exec(text)
  if (!found || Number(found[2]) === 0) return undefined
  const value = exact(Number(found[1]) / Number(found[2]))
  return { ...withQualifiers(text, floor, [start, FRACTION.lastIndex], { value, unit: '' }), shape: 'fraction' }
}

function readMeasured(text: string, start: number, floor: number): Quantity | undefined {
  if (start > 0 && /[\d.A-Za-z]/.test(text[start - 1])) return undefined
  const low = readNumberPart(text, start)
  if (!low) return undefined
  const high = readUpperEnd(text, start, low)
  const ahead = unitBefore(text, start)
  const first = start - ahead.length
  if (!high) {
    const unit = pointsAhead(text, low) || low.unit || UNITS_BEFORE[ahead] || unitAhead(text, low.end)
    const stands = unit || low.qualifier || low.scale >= 1e4 || standsBare(text, start, low.end)
    return stands ? withQualifiers(text, floor, [first, low.end], { ...low, unit }) : undefined
  }
  const scale = low.unit || low.scale !== 1 ? 1 : high.scale
  const range = { ...high, value: exact(low.value * scale), qualifier: low.qualifier ?? high.qualifier }
  return { ...withQualifiers(text, floor, [first, high.end], range), valueTo: high.value }
}

/** Units that stand before their number: ¥350万, 百分之95. */
const UNITS_BEFORE: Record<string, string> = { '¥': '元', 百分之: '%', 千分之: '‰', 万分之: '‱' }

function unitBefore(text: string, start: number): string {
  return Object.keys(UNITS_BEFORE).find((written) => text.endsWith(written, start)) ?? ''
}

const RANGE_SIGN = /[-~至到]|—{1,2}/y

/** The 5个 of 3—5个 or 3个至5个; 从3个到5个 is no range but two figures. */
function readUpperEnd(text: string, start: number, low: NumberPart): NumberPart | undefined {
  RANGE_SIGN.lastIndex = low.end
  if (!RANGE_SIGN.test(text) || /[从由]/.test(text[start - 1] ?? '')) return undefined
  const high = readNumberPart(text, RANGE_SIGN.lastIndex)
  return high?.unit && (!low.unit || low.unit === high.unit) ? high : undefined
}

/** What joins a number to the next one, whose unit it shares: 1、2、3件, 由12攀升到15件. */
const SHARED_UNIT = new RegExp(`[、和与及]|${TO_VALUE_VERB}?[到至为]`, 'y')

/** The unit of a number that leaves its own to a number close behind it; empty where there is none. */
function unitAhead(text: string, end: number): string {
  for (let step = 0, at = end; step < 8; step++) {
    SHARED_UNIT.lastIndex = at
    const next = SHARED_UNIT.test(text) ? readNumberPart(text, SHARED_UNIT.lastIndex) : undefined
    if (!next) return ''
    if (next.unit) return next.unit
    at = next.end
  }
  return ''
}

/** 8.4|个、16.5个和12.1个百分点: the points that the last of a list counts; empty where it counts something else. */
function pointsAhead(text: string, { end, unit }: NumberPart): string {
  return unit === '个' && POINTS_AHEAD.test(text.slice(end, end + 40)) ? '个百分点' : ''
}

const POINTS_AHEAD = /^(?:[、,和](?:\d{1,3}(?:\.\d{1,2})?)个){0,4}[、,和]\d{1,3}(?:\.\d{1,2})?个百分点/

const BEFORE_BARE = new RegExp(
  `(?:${anyOf([...BARE_VALUE_WORDS, ...CHANGE_VERBS, ...SHORT_CHANGE_VERBS, ...COMPARATIVES])})$`,
)

/** Whether a number needs no unit: said of a subject up to the next stop, or alone in a table cell. */
function standsBare(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text[end] ?? ''
  const cell = /(?:^|[\t|] {0,2})$/.test(before) && /^ {0,2}(?:$|[\t|])/.test(text.slice(end, end + 3))
  return cell || (BEFORE_BARE.test(before) && (after === '' || /[,;。、:!?()”\s]/.test(after)))
}

/** Adds the qualifiers and the sign around the digits. */
function withQualifiers(
  text: string,
  floor: number,
  [start, end]: Span,
  part: Pick<NumberPart, 'value' | 'unit' | 'qualifier'>,
): Quantity {
  const sign = /(?:比|长|幅|率|为|:)([-+])$/.exec(text.slice(Math.max(floor, start - 2), start))?.[1]
  const first = sign ? start - 1 : start
  const before = qualifierBefore(text, first, floor)
  const after = qualifierAfter(text, end)
  const qualifier = after.qualifier ?? part.qualifier ?? before.qualifier
  return {
    span: [before.at, after.at],
    value: part.value,
    unit: part.unit,
    shape: 'measured',
    ...((sign === '+' || sign === '-') && { sign }),
    ...(qualifier && { qualifier }),
  }
}
