/*
 * The parts of the report page that are not needed before its text can be read. Only the H5 site loads them on demand
 * (report-parts.h5.ts). In WeChat they are in the package anyway, so they are plain imports: import() would make the
 * package 4 kB larger, since webpack would no longer join the modules, and might cost another setData.
 */
export { ResumeChip } from '../navigation/resume-chip'
export { ReportSheets } from './report-sheets'

/** Loads these parts before they are needed: nothing to do in WeChat. */
export function usePreloadParts(): void {}
