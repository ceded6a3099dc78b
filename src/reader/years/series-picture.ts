import type { Series } from '@/report/series'
import { words } from '../words'
import { seriesNotes } from './series-notes'
import { yearRows } from './year-rows'
import type { Years } from './years-context'

/** A row of the picture of a series. */
export interface PictureRow {
  /** The year, or the years without a value; absent where the row says why the years around it cannot be compared. */
  year?: string
  /** The value as printed, or what is said in its place. */
  text: string
  /** Length of the bar, from 0 to 1; none for a rank, a missing year or a break. */
  share?: number
  /** No report prints a value of the year. */
  missing?: true
}

/** What a picture of a series shows: every number of it is printed in one of the reports that it names. */
export interface SeriesPicture {
  name: string
  rows: PictureRow[]
  notes: string[]
  /** The reports that print the values, newest first. */
  source: string[]
}

/** What the picture of a series shows, newest year first. */
export function seriesPicture(series: Series, years: Years): SeriesPicture {
  const rows = yearRows(series, years).map((row): PictureRow => {
    if ('differs' in row) return { text: row.differs }
    if ('missing' in row)
      return { year: words.years.years(row.from, row.to), text: words.years[row.missing], missing: true }
    const { point, share } = row
    return { year: String(point.year), text: point.text, ...(share !== undefined && { share }) }
  })
  const printing = years.published.filter(({ id }) => series.points.some(({ report }) => report === id))
  return {
    name: series.name,
    rows,
    notes: seriesNotes(series, years),
    source: [words.years.pictureNote, ...printing.map(({ title }) => `《${title}》`)],
  }
}

/** The picture in words, for screen readers: 2024：371件，2023：388件 */
export function pictureInWords({ name, rows }: SeriesPicture): string {
  return [name, ...rows.map(({ year, text }) => (year ? `${year}：${text}` : text))].join('，')
}
