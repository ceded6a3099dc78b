import type { Division, Figure, Paragraph, Report } from './types'

/** The text of a report, or of one being compiled. */
type Text = Pick<Report, 'frontMatter' | 'preamble' | 'sections' | 'backMatter'>

/** Divisions of a tree in reading order, each before its children. */
export function divisionsOf(divisions: readonly Division[]): Division[] {
  return divisions.flatMap((division) => [division, ...divisionsOf(division.children)])
}

/** Paragraphs of one division and of all below it, in reading order. */
export function paragraphsOf(division: Division): Paragraph[] {
  return [...division.paragraphs, ...division.children.flatMap(paragraphsOf)]
}

/**
 * Every paragraph of the report in reading order. Joined, they are the published text without the blanks between lines.
 */
export function allParagraphs(report: Text): Paragraph[] {
  return [...report.frontMatter, ...report.preamble, ...report.sections.flatMap(paragraphsOf), ...report.backMatter]
}

/** Figures of one division and of all below it, in reading order. */
export function figuresOf(division: Division): Figure[] {
  return paragraphsOf(division).flatMap((paragraph) => paragraph.figures)
}

/** Every figure of the report in reading order. */
export function allFigures(report: Text): Figure[] {
  return allParagraphs(report).flatMap((paragraph) => paragraph.figures)
}

/** The marker as printed: 一、 · (一) · 一是. */
export function markerOf(division: Division): string {
  return division.paragraphs[0].text.slice(...division.marker)
}

/** The heading as printed, without marker and closing 。; empty where the report prints none. */
export function headingOf(division: Division): string {
  return division.paragraphs[0].text.slice(...division.heading)
}
