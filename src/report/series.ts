/** One year of a series: a value as a report prints it. */
export interface SeriesPoint {
  /** The year that the value is of, which need not be the report's: a rank printed in the 2022 report may be of 2021. */
  year: number
  /** Id of the report that prints it, and the figure's place there, from 1, in reading order: see `Place`. */
  report: string
  ordinal: number
  /** As printed, with unit and qualifier: 409件. */
  text: string
  /** Scaled, as in Figure. */
  value: number
  /** The report prints this value beside its own as that of the year before (2021年全年456件), and no report of that year does. */
  fromYearBefore?: true
  /** Why this year cannot be compared with the one before it, in an editor's words: 口径调整. Starts a new scale. */
  differs?: string
  /** Set where the value replaces one that another report printed for the same year: which, and why in an editor's words. */
  restated?: { report: string; ordinal: number; text: string; why: string }
  /** Why the change that the report states is not the one between the two reports' values, in an editor's words. */
  accepted?: string
  /** The change that the report states comes out with the value of the year before as another report prints it. */
  agrees?: true
}

/** 历年: figures of several reports that an editor has confirmed to be the same thing. */
export interface Series {
  /** ASCII letters, digits and hyphens; part of addresses. */
  id: string
  /** 信访总量 */
  name: string
  /** Newest year first; one point a year, never none. */
  points: SeriesPoint[]
  /** Its values are ranks: the smaller number is not the lesser, and no bars are drawn. */
  ranks?: true
  /** Which way the report of the newest point says that it changed on the year before. */
  direction?: 'up' | 'down'
  /** What is to be said about the wording, in an editor's words: 2023年报告写作“受理行政复议案件”. */
  notes: string[]
}

/** A report that has a part in some series. */
export interface SeriesReport {
  id: string
  year: number
}

/** All series, in the editor's order, and the reports that they are made of, newest first. */
export interface AllSeries {
  reports: SeriesReport[]
  series: Series[]
}

/** Places of a report's figures that have a value in other years too, from 1, in reading order; see `Place`. */
export function comparedOrdinals({ series }: AllSeries, report: string): number[] {
  const printed = series.flatMap(({ points }) =>
    points.flatMap((point) => (point.restated ? [point, point.restated] : [point])),
  )
  return printed
    .filter((it) => it.report === report)
    .map(({ ordinal }) => ordinal)
    .sort((a, b) => a - b)
}
