import { createContext } from 'react'
import type { Place } from '@/report/places'
import type { AllSeries, Series } from '@/report/series'
import type { Report } from '@/report/types'

/** A report that this app publishes: what src/reports gives. */
export interface PublishedReport {
  id: string
  title: string
  readonly report: Report | undefined
  load(): Promise<Report>
}

/** All series, and the reports that print them. */
export interface Years extends AllSeries {
  published: readonly PublishedReport[]
}

/** The years side by side; none outside any provider. */
export const YearsContext = createContext<Years>({ reports: [], series: [], published: [] })

/** The series that a figure belongs to, by its report and its place there. */
export function seriesAt({ series }: AllSeries, report: string, ordinal: number): Series | undefined {
  return series.find(({ points }) =>
    points.some((point) =>
      [point, point.restated].some((printed) => printed?.report === report && printed.ordinal === ordinal),
    ),
  )
}

/** Ids of a report's figures that have a value in other years too. */
export function comparedIn(all: AllSeries, report: string, places: ReadonlyMap<string, Place>): Set<string> {
  const own = [...places.values()].filter(({ ordinal }) => seriesAt(all, report, ordinal))
  return new Set(own.map(({ figure }) => figure.id))
}
