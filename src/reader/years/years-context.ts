import { createContext } from 'react'
import type { Place } from '@/report/places'
import type { AllSeries, Series } from '@/report/series'
import type { Report } from '@/report/types'

/** A report that this app publishes: what src/reports gives. */
export interface PublishedReport {
  id: string
  title: string
  /** The year that it is about. */
  year: number
  readonly report: Report | undefined
  /** Places of its figures that have a value in other years too, from 1; known where the report is here. */
  readonly compared: readonly number[]
  load(): Promise<Report>
}

/** All series, and the reports that print them. */
export interface Years extends AllSeries {
  published: readonly PublishedReport[]
}

/** The years side by side before they are loaded: what src/reports gives. */
export interface YearsSource {
  published: readonly PublishedReport[]
  /** How many series there are. */
  count: number
  /** The series, once they were loaded. */
  readonly all: AllSeries | undefined
  load(): Promise<AllSeries>
}

const none: AllSeries = { reports: [], series: [] }

/** The years side by side; none outside any provider. */
export const YearsContext = createContext<YearsSource>({ published: [], count: 0, all: none, load: async () => none })

/** The series that a figure belongs to, by its report and its place there. */
export function seriesAt({ series }: AllSeries, report: string, ordinal: number): Series | undefined {
  return series.find(({ points }) =>
    points.some((point) =>
      [point, point.restated].some((printed) => printed?.report === report && printed.ordinal === ordinal),
    ),
  )
}

/** Whether a figure has a value in other years too. */
export function isCompared({ published }: Pick<Years, 'published'>, report: string, ordinal: number): boolean {
  return published.some(({ id, compared }) => id === report && compared.includes(ordinal))
}

/** Ids of a report's figures that have a value in other years too. */
export function comparedIn(
  years: Pick<Years, 'published'>,
  report: string,
  places: ReadonlyMap<string, Place>,
): Set<string> {
  const own = [...places.values()].filter(({ ordinal }) => isCompared(years, report, ordinal))
  return new Set(own.map(({ figure }) => figure.id))
}
