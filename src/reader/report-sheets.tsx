import { findTerm } from '@/glossary'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { divisionsOf } from '@/report/walk'
import { useBookmarks } from './bookmarks'
import type { Hit, SearchResult } from './search/find-hits'
import { SearchPanel } from './search-panel'
import { ContentsSheet } from './sheet/contents-sheet'
import { DisplaySheet } from './sheet/display-sheet'
import { DivisionSheet } from './sheet/division-sheet'
import { FigureSheet } from './sheet/figure-sheet'
import { TermSheet } from './sheet/term-sheet'

/** What lies over the text, if anything. */
export type OpenSheet =
  | 'contents'
  | 'display'
  | { search: string }
  | { figure: string }
  | { term: string }
  | { division: string }

interface ReportSheetsProps {
  report: Report
  places: ReadonlyMap<string, Place>
  sheet: OpenSheet | undefined
  search: (query: string) => SearchResult
  /** Goes to a division. */
  onDivision: (id: string) => void
  onHit: (query: string, hits: readonly Hit[], at: number) => void
  onClose: () => void
}

/** The sheet that is open over the report's text. */
export function ReportSheets(props: ReportSheetsProps) {
  const { report, places, sheet, search, onDivision, onHit, onClose } = props
  const { bookmarks, toggle } = useBookmarks(report.id)
  if (sheet === undefined) return null
  if (sheet === 'contents') {
    return <ContentsSheet report={report} bookmarks={bookmarks} onGo={onDivision} onClose={onClose} />
  }
  if (sheet === 'display') return <DisplaySheet onClose={onClose} />
  if ('search' in sheet) {
    return <SearchPanel initial={sheet.search} search={search} onHit={onHit} onClose={onClose} />
  }
  if ('term' in sheet) {
    const term = findTerm(sheet.term)
    return term ? <TermSheet term={term} onClose={onClose} /> : null
  }
  if ('division' in sheet) {
    const division = divisionsOf(report.sections).find(({ id }) => id === sheet.division)
    return division ? (
      <DivisionSheet
        division={division}
        marked={bookmarks.includes(division.id)}
        onMark={() => toggle(division.id)}
        onClose={onClose}
      />
    ) : null
  }
  const place = places.get(sheet.figure)
  return place ? <FigureSheet place={place} places={places} onClose={onClose} /> : null
}
