import { anchorOf } from '../../../src/report/anchor'
import { headingSpan } from '../../../src/report/heading-span'
import { isFold } from '../../../src/report/places'
import type { Division, Paragraph, Report } from '../../../src/report/types'
import { narrowed } from '../../browser/drawn-text'

/** What the report page must draw while the folds of those DOM ids are open: narrowed, without blanks. */
export function expectedText(report: Report, open: readonly string[]): string {
  const words = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text).join('')
  const shown = (division: Division): string => {
    if (isFold(division) && !open.includes(anchorOf(division.id))) {
      return division.paragraphs[0].text.slice(...headingSpan(division))
    }
    return words(division.paragraphs) + division.children.map(shown).join('')
  }
  const whole =
    words(report.frontMatter) + words(report.preamble) + report.sections.map(shown).join('') + words(report.backMatter)
  return narrowed(whole.replace(/\s/g, ''))
}
