import { compileReports } from '../../src/compiler/compile-reports'
import type { Report } from '../../src/report/types'
import { contentOf, distOf } from '../fixtures/apps/apps'

/** A built app of which nothing is known but that it was made of a content folder. */
export interface TestedApp {
  name: string
  /** Its reports, newest first. */
  reports: Report[]
  weapp: string
  h5: string
  /** Most figures of a report that are opened, and links that are followed: of more links, evenly chosen ones. */
  most: { figures: number; links: number; linksInBrowser: number }
}

/**
 * The app that is published, of whatever stands in src, and one of several years' reports, odd ones among them: what is
 * asked of the one must hold for the other, and will for next year's.
 */
export const testedApps: TestedApp[] = [
  {
    name: 'published',
    reports: reportsIn('src'),
    weapp: 'dist/weapp',
    h5: 'dist/h5',
    most: { figures: 500, links: 16, linksInBrowser: 8 },
  },
  {
    name: 'several years',
    reports: reportsIn(contentOf('years')),
    weapp: distOf('years', 'weapp'),
    h5: distOf('years', 'h5'),
    most: { figures: 10, links: 6, linksInBrowser: 4 },
  },
]

function reportsIn(content: string): Report[] {
  return compileReports(`${content}/reports`).reports
}
