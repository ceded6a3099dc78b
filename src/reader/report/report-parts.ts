/*
 * What the report page does not need before its text can be read. In WeChat it is in the package with the rest, and
 * imported as anything else: a dynamic import would add 4 kB, for webpack then joins the modules no more, and might add
 * a setData. Only these twins import from the reader: they say where its parts come from and know nothing of them.
 */

export { ResumeChip } from '../navigation/resume-chip'
export { makeCards } from '../share/poster/make-cards'
export { ReportSheets } from './report-sheets'

/** Fetches what is needed later: nothing, for it is there. */
export function usePartsAhead(): void {}
