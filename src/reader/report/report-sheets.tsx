import { findTerm } from '@/glossary'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { divisionsOf } from '@/report/walk'
import type { Bookmarks } from '../bookmarks/use-bookmarks'
import { FigureSheet } from '../figures/figure-sheet'
import { ContentsSheet } from '../navigation/contents-sheet'
import type { OpenSheet } from '../navigation/open-sheet'
import type { Hit, SearchResult } from '../search/find-hits'
import { SearchPanel } from '../search/search-panel'
import { DisplaySheet } from '../settings/display-sheet'
import { PosterOf } from '../share/poster/poster-of'
import { TermSheet } from '../terms/term-sheet'
import { SearchOtherYears } from '../years/search-other-years'
import { DivisionSheet } from './division-sheet'

interface ReportSheetsProps {
  report: Report
  places: ReadonlyMap<string, Place>
  sheet: OpenSheet
  bookmarks: Bookmarks
  search: (query: string) => SearchResult
  /** Goes to a division or figure. */
  onDivision: (id: string) => void
  onHit: (query: string, hits: readonly Hit[], at: number) => void
  /** Shows another figure in the sheet, and scrolls the text behind it to that figure. */
  onFigure: (id: string) => void
  /** Draws a figure or division as a picture. */
  onPoster: (id: string) => void
  onClose: () => void
}

/** The sheet that is open over the report's text. */
export function ReportSheets(props: ReportSheetsProps) {
  const { report, places, sheet, search, onDivision, onHit, onFigure, onPoster, onClose } = props
  const { read, toggle } = props.bookmarks
  if (sheet === 'contents') {
    return <ContentsSheet report={report} bookmarks={read()} onGo={onDivision} onClose={onClose} />
  }
  if (sheet === 'display') return <DisplaySheet onClose={onClose} />
  if ('search' in sheet) {
    const below = (query: string) => <SearchOtherYears key={query} report={report.id} query={query} />
    return <SearchPanel initial={sheet.search} search={search} onHit={onHit} below={below} onClose={onClose} />
  }
  if ('term' in sheet) {
    const term = findTerm(sheet.term)
    return term ? <TermSheet term={term} onClose={onClose} /> : null
  }
  if ('division' in sheet) {
    const division = divisionsOf(report.sections).find(({ id }) => id === sheet.division)
    return division ? (
      <DivisionSheet
        report={report}
        division={division}
        marked={read().includes(division.id)}
        onMark={() => toggle(division.id)}
        onPoster={onPoster}
        onClose={onClose}
      />
    ) : null
  }
  if ('poster' in sheet) {
    return <PosterOf report={report} places={places} id={sheet.poster} onClose={onClose} />
  }
  const place = places.get(sheet.figure)
  return place ? (
    <FigureSheet
      report={report}
      places={places}
      place={place}
      onMove={onFigure}
      onGo={onDivision}
      onPoster={onPoster}
      onClose={onClose}
    />
  ) : null
}
