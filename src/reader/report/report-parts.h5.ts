import { useEffect } from 'react'
import { onDemand } from '@/platform/on-demand.h5'
import { LoadingNotice } from '../ui/loading-notice'

/*
 * The parts of the report page that are not needed before its text can be read: files of their own, 18 kB gzip. This
 * twin stands here and not in platform/, which must not import the reader.
 */

/** The sheets: none is open before the first tap. */
export const ReportSheets = onDemand(
  async () => (await import(/* webpackChunkName: "sheets" */ './report-sheets')).ReportSheets,
  LoadingNotice,
)

/** The chip that a returning reader sees, with the date library that it needs. */
export const ResumeChip = onDemand(
  async () => (await import(/* webpackChunkName: "resume" */ '../navigation/resume-chip')).ResumeChip,
)

/** Loads these parts while the text can already be read, so that they open at once and without a network. */
export function usePreloadParts(): void {
  useEffect(() => {
    for (const part of [ReportSheets, ResumeChip]) part.loadWhenIdle()
  }, [])
}
