import { useEffect } from 'react'
import { OnItsWay } from '@/reader/on-its-way'
import { onDemand } from './on-demand.h5'

// What the report page does not need before its text can be read comes in files of its own: 18 kB gzip.

/** The sheets, none of which is seen before the first tap. */
export const ReportSheets = onDemand(
  async () => (await import(/* webpackChunkName: "sheets" */ '@/reader/report-sheets')).ReportSheets,
  OnItsWay,
)

/** The chip of a second visit, with what counts the days since. */
export const ResumeChip = onDemand(
  async () => (await import(/* webpackChunkName: "resume" */ '@/reader/resume-chip')).ResumeChip,
)

/** A browser passes on an address alone: no cards are drawn for it. */
export const makeCards: typeof import('@/reader/poster/make-cards').makeCards | undefined = undefined

/** Fetches these parts while the text is read already, so that they open at once and without a network. */
export function usePartsAhead(): void {
  useEffect(() => {
    for (const part of [ReportSheets, ResumeChip]) part.loadWhenIdle()
  }, [])
}
