import type { Qualifier, Span } from '../../report/types'
import { qualifierAfter, qualifierBefore } from './qualifiers'
import { UNIT } from './units'

/** A number as printed, with its unit and the words that bound it. */
export interface Quantity {
  /** Qualifiers and unit included: 达5万人. */
  span: Span
  /** Scaled; the lower end of a range. */
  value: number
  valueTo?: number
  unit: string
  qualifier?: Qualifier
  /** A printed sign: 同比-3.1%. */
  sign?: '+' | '-'
  shape: 'measured' | 'rank' | 'fraction'
}

const SCALES: Record<string, number> = { 万亿: 1e12, 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 }
const SCALE = '万亿|亿|万|千(?![瓦米克伏分])|百(?!分)'

/** 3,204 and 1 023 group by threes; a list such as 1,2,3 does not. */
const NUMBER =
  '(?:[1-9]\\d{0,2}(?:,\\d{3}){1,4}(?![,\\d])|[1-9]\\d{0,2}(?: \\d{3}){1,4}(?!\\d)|\\d{1,15}(?!\\d))(?:\\.\\d{1,9}(?!\\d))?'

/** A number, 余, 多 or 来, a scale (1亿2000万 in two steps) and a unit. */
const PART = new RegExp(
  `(?<number>${NUMBER})(?<more>[余多+](?!额)|来(?=[个名人件家]))?(?<scale>${SCALE})?(?:(?<=亿)(?<low>\\d{1,4}(?:\\.\\d{1,4})?)万)?(?<over>[余多+](?!额))?(?: ?(?<unit>${UNIT})|\\((?<aside>${UNIT})\\))?`,
  'y',
)
const TO = /[-~至到]|—{1,2}/y
const FRACTION = /(\d{1,3})\/(\d{1,3})(?![\d/])/y

/**
 * Reads the quantity whose digits begin at `start` of normalized text, and its qualifiers back to `floor`, where the one
 * before it ends; undefined where no number pattern fits.
 */
export function readQuantity(text: string, start: number, floor: number): Quantity | undefined {
  return readFraction(text, start, floor) ?? readMeasured(text, start, floor)
}

function readFraction(text: string, start: number, floor: number): Quantity | undefined {
  FRACTION.lastIndex = start
  const found = FRACTION.exec(text)
  if (!found || Number(found[2]) === 0) return undefined
  const value = exact(Number(found[1]) / Number(found[2]))
  return { ...bounded(text, floor, [start, FRACTION.lastIndex], { value, unit: '' }), shape: 'fraction' }
}

function readMeasured(text: string, start: number, floor: number): Quantity | undefined {
  if (start > 0 && /[\d.A-Za-z]/.test(text[start - 1])) return undefined
  const low = readPart(text, start)
  if (!low) return undefined
  const high = readUpperEnd(text, start, low)
  const ahead = unitBefore(text, start)
  const first = start - ahead.length
  if (!high) {
    const unit = low.unit || UNITS_BEFORE[ahead] || unitAhead(text, low.end)
    const stands = unit || low.more || low.scale >= SCALES.万 || standsBare(text, start, low.end)
    return stands ? bounded(text, floor, [first, low.end], { ...low, unit }) : undefined
  }
  const scale = low.unit || low.scale !== 1 ? 1 : high.scale
  const range = { ...high, value: exact(low.value * scale), more: low.more ?? high.more }
  return { ...bounded(text, floor, [first, high.end], range), valueTo: high.value }
}

/** Units that stand before their number: ¥350万, 百分之95. */
const UNITS_BEFORE: Record<string, string> = { '¥': '元', 百分之: '%', 千分之: '‰', 万分之: '‱' }

function unitBefore(text: string, start: number): string {
  return Object.keys(UNITS_BEFORE).find((written) => text.endsWith(written, start)) ?? ''
}

/** The 5个 of 3—5个 or 3个至5个; 从3个到5个 is no range but two figures. */
function readUpperEnd(text: string, start: number, low: Part): Part | undefined {
  TO.lastIndex = low.end
  if (!TO.test(text) || /[从由]/.test(text[start - 1] ?? '')) return undefined
  const high = readPart(text, TO.lastIndex)
  return high?.unit && (!low.unit || low.unit === high.unit) ? high : undefined
}

interface Part {
  end: number
  value: number
  scale: number
  unit: string
  /** What 余, 多 or 来 behind the number says. */
  more?: Qualifier
}

/** What joins a number to the next one, whose unit it shares: 1、2、3件, 由12增加到15件. */
const JOINT = /[、和与及]|(?:提[升高]|增[加长]?|上升|扩大|下降|减少|降低?|缩短|压[缩减])?[到至为]/y

/** The unit of a number that leaves its own to a number close behind it; empty where there is none. */
function unitAhead(text: string, end: number): string {
  for (let step = 0, at = end; step < 8; step++) {
    JOINT.lastIndex = at
    const next = JOINT.test(text) ? readPart(text, JOINT.lastIndex) : undefined
    if (!next) return ''
    if (next.unit) return next.unit
    at = next.end
  }
  return ''
}

/** Words that a number without a unit follows: 平均跑动次数为0, 得分98.5. */
const BEFORE_BARE = /(?:[为是达到至:度]|[升降长加少高低]|[得总评均]分|指数|[值率]|次数|数量|总[量数])$/

/** Whether a number needs no unit: said of a subject up to the next stop, or alone in a table cell. */
function standsBare(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text[end] ?? ''
  const cell = /(?:^|[\t|] ?)$/.test(before) && /^ ?(?:$|[\t|])/.test(text.slice(end, end + 2))
  return cell || (BEFORE_BARE.test(before) && (after === '' || /[,;。、:!?()”\s]/.test(after)))
}

function readPart(text: string, start: number): Part | undefined {
  PART.lastIndex = start
  const groups = PART.exec(text)?.groups
  if (!groups) return undefined
  const scale = SCALES[groups.scale] ?? 1
  const value = Number(groups.number.replace(/[, ]/g, '')) * scale + Number(groups.low ?? 0) * SCALES.万
  const more = groups.more ?? groups.over
  return {
    end: PART.lastIndex,
    value: exact(value),
    scale,
    unit: groups.unit ?? groups.aside ?? '',
    ...(more && { more: more === '来' ? ('about' as const) : ('moreThan' as const) }),
  }
}

/** 89.1 × 10⁸ is 8910000000, without the dust of binary fractions. */
function exact(value: number): number {
  return Number(value.toPrecision(15))
}

/** Adds the qualifiers and the sign around the digits. */
function bounded(
  text: string,
  floor: number,
  [start, end]: Span,
  part: Pick<Part, 'value' | 'unit' | 'more'>,
): Quantity {
  const sign = /(?:比|长|幅|率|为|:)([-+])$/.exec(text.slice(Math.max(floor, start - 2), start))?.[1]
  const first = sign ? start - 1 : start
  const before = qualifierBefore(text, first, floor)
  const after = qualifierAfter(text, end)
  const qualifier = after.qualifier ?? part.more ?? before.qualifier
  const quantity: Quantity = { span: [before.at, after.at], value: part.value, unit: part.unit, shape: 'measured' }
  if (sign === '+' || sign === '-') quantity.sign = sign
  if (qualifier) quantity.qualifier = qualifier
  return quantity
}
