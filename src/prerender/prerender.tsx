import { renderToStaticMarkup } from 'react-dom/server'
import { STANDARD_SIZE } from '@/platform/system-type-size'
import type { Published } from '@/reader/report/published'
import { ReportText } from '@/reader/report/report-text'
import { screenProps } from '@/reader/settings/screen-style'
import { foldsOf, placesOf } from '@/report/places'
import type { Report } from '@/report/types'

const ignore = () => {}

/**
 * The report as HTML that is read before any script runs, or without one: drawn by the app's own components, so that
 * the app takes its place without a jump, from elements that need no script (elements.tsx, fold.tsx, clamp.tsx).
 *
 * @param published every report of the app, newest first; their chips take their room here
 */
export function prerender(report: Report, published: readonly Published[] = []): string {
  return renderToStaticMarkup(
    <main
      id='text'
      className={screenProps({}, STANDARD_SIZE).className}
      style={{ '--body': `${STANDARD_SIZE}px` } as React.CSSProperties}
      data-report={report.id}
    >
      <ReportText
        isWhole
        report={report}
        places={placesOf(report)}
        expanded={new Set(foldsOf(report).map(({ id }) => id))} // so that their text is drawn
        onToggle={ignore}
        onSetAll={ignore}
        onFigure={ignore}
        published={published}
        onYear={ignore}
      />
    </main>,
  )
}
