import type { Draft } from '../draft'
import { followDesk } from './follow'

/** Set by draft.js, which the page runs before the app. */
declare const DRAFT: Draft

followDesk()

/** In the preview of the desk, the reports are those of draft.js: see src/desk/preview/preview-reader.ts. */
export default DRAFT.reports
export const series = { count: DRAFT.series.series.length, load: () => Promise.resolve(DRAFT.series) }
