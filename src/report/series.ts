import type { Qualifier } from './types'

/** One year of a series: a value as a report prints it. */
export interface SeriesPoint {
  /** The year that the value is of, which need not be the report's: a rank printed in the 2022 report may be of 2021. */
  year: number
  /** Id of the report that prints it, and of the figure there. */
  report: string
  figure: string
  /** As printed, with unit and qualifier: 409件. */
  text: string
  /** Scaled, as in Figure. */
  value: number
  unit: string
  qualifier?: Qualifier
  /** The report prints this value beside its own as that of the year before (2021年全年456件); that year has no report here. */
  fromYearBefore?: true
  /** Why this year cannot be compared with the one before it, in an editor's words: 口径调整. Starts a new scale. */
  differs?: string
  /** Why this value replaces one that an earlier report printed for the same year, in an editor's words. */
  restated?: string
}

/** 历年: figures of several reports that an editor has confirmed to be the same thing. */
export interface Series {
  /** ASCII letters, digits and hyphens; part of addresses. */
  id: string
  /** 信访总量 */
  name: string
  /** Newest year first; one point a year. */
  points: SeriesPoint[]
  /** What is to be said about the wording, in an editor's words: 2023年报告写作“受理行政复议案件”. */
  notes: string[]
}
