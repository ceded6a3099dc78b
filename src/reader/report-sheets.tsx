import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { ContentsSheet } from './sheet/contents-sheet'
import { DisplaySheet } from './sheet/display-sheet'
import { FigureSheet } from './sheet/figure-sheet'

/** What lies over the text, if anything. */
export type OpenSheet = 'contents' | 'display' | { figure: string }

interface ReportSheetsProps {
  report: Report
  places: ReadonlyMap<string, Place>
  sheet: OpenSheet | undefined
  onJump: (id: string) => void
  onClose: () => void
}

/** The sheet that is open over the report's text. */
export function ReportSheets({ report, places, sheet, onJump, onClose }: ReportSheetsProps) {
  if (sheet === undefined) return null
  if (sheet === 'contents') return <ContentsSheet report={report} onGo={onJump} onClose={onClose} />
  if (sheet === 'display') return <DisplaySheet onClose={onClose} />
  const place = places.get(sheet.figure)
  return place ? <FigureSheet place={place} places={places} onClose={onClose} /> : null
}
