import type { AllSeries, Series, SeriesPoint } from './series'

/*
 * The form in which series are stored in the app's first package: a few bytes a point, because all of them are there from
 * the start. What a point's report says about it (id, label, sentence) comes with that report.
 */

/** What an editor says of a point, by its place among the points. */
type Remark = [point: number, of: Pick<SeriesPoint, 'differs' | 'restated' | 'accepted'>]

/**
 * `points` holds one point after the other: `a31:371件|b28=388件|B29:409件|b12-1:第3名`. The letter is the report's (a the
 * newest), a capital where the report prints it as the year before; then the ordinal, how far the year is from the
 * report's, `=` where a stated change agrees and `:` where not, and the printed text. + or − before all is the direction, # says that they are ranks.
 */
type PackedOne = [id: string, name: string, points: string, values?: number[], remarks?: Remark[], notes?: string[]]

/** All series as JSON of arrays. `unpackSeries` restores them, equal in every field. */
export interface PackedSeries {
  reports: [id: string, year: number][]
  series: PackedOne[]
}

const A = 'a'.charCodeAt(0)
const SIGNS = { '+': { direction: 'up' }, '-': { direction: 'down' }, '#': { ranks: true } } as const

/** Packs series. At build time. Throws for more than 26 reports, one a letter. */
export function packSeries({ reports, series }: AllSeries): PackedSeries {
  if (reports.length > 26) throw new Error('历年最多26份报告')
  const indexOf = (id: string) => reports.findIndex((report) => report.id === id)
  const packPoint = ({ year, report, ordinal, text, fromYearBefore, agrees }: SeriesPoint) => {
    const index = indexOf(report)
    const letter = String.fromCharCode(A + index)
    const off = year - reports[index].year + (fromYearBefore ? 1 : 0)
    return `${fromYearBefore ? letter.toUpperCase() : letter}${ordinal}${off > 0 ? '+' : ''}${off || ''}${agrees ? '=' : ':'}${text}`
  }
  const packOne = ({ id, name, points, ranks, direction, notes }: Series): PackedOne => {
    const sign = ranks ? '#' : direction ? (direction === 'up' ? '+' : '-') : ''
    const remarks = points.flatMap(({ differs, restated, accepted }, i): Remark[] =>
      differs || restated || accepted
        ? [[i, { ...(differs && { differs }), ...(restated && { restated }), ...(accepted && { accepted }) }]]
        : [],
    )
    const asPrinted = points.every(({ text, value }) => printedValue(text) === value)
    const values = asPrinted ? [] : points.map(({ value }) => value)
    const packed: PackedOne = [id, name, sign + points.map(packPoint).join('|'), values, remarks, notes]
    for (const rest of [notes, remarks, values]) {
      if (rest.length > 0) break
      packed.pop()
    }
    return packed
  }
  return { reports: reports.map(({ id, year }) => [id, year]), series: series.map(packOne) }
}

/** The first number in a printed text: 5 for 达5万人, whose value is 50000. */
function printedValue(text: string): number {
  return Number(/\d+(?:\.\d+)?/.exec(text)?.[0])
}

/** The series that were packed. */
export function unpackSeries({ reports, series }: PackedSeries): AllSeries {
  const unpackOne = ([id, name, packed, values = [], remarks = [], notes = []]: PackedOne): Series => {
    const sign = SIGNS[packed[0] as keyof typeof SIGNS]
    const points = (sign ? packed.slice(1) : packed).split('|').map((point, i): SeriesPoint => {
      const [, letter, ordinal, off, sign, text] = /^(.)(\d+)([+-]\d+)?([:=])(.*)$/s.exec(point) as string[]
      const [report, year] = reports[letter.toLowerCase().charCodeAt(0) - A]
      const before = letter < 'a'
      return {
        year: year + Number(off ?? 0) - (before ? 1 : 0),
        report,
        ordinal: Number(ordinal),
        text,
        value: values.length > 0 ? values[i] : printedValue(text),
        ...(before && { fromYearBefore: true }),
        ...(sign === '=' && { agrees: true }),
        ...remarks.find(([of]) => of === i)?.[1],
      }
    })
    return { id, name, points, ...sign, notes }
  }
  return { reports: reports.map(([id, year]) => ({ id, year })), series: series.map(unpackOne) }
}
