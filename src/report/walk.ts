import type { Division, Indicator, Paragraph, Report } from './types'

/** Divisions of a tree in reading order, each before its children. */
export function divisionsOf(divisions: readonly Division[]): Division[] {
  return divisions.flatMap((division) => [division, ...divisionsOf(division.children)])
}

/** Paragraphs of one division and of all below it, in reading order. */
export function paragraphsOf(division: Division): Paragraph[] {
  return [...division.paragraphs, ...division.children.flatMap(paragraphsOf)]
}

/** Every paragraph of the report in reading order: joined, they are the published text but for blanks between lines. */
export function allParagraphs(report: Report): Paragraph[] {
  return [...report.front, ...report.preamble, ...report.sections.flatMap(paragraphsOf), ...report.back]
}

/** Figures of one division and of all below it, in reading order. */
export function indicatorsOf(division: Division): Indicator[] {
  return paragraphsOf(division).flatMap((paragraph) => paragraph.indicators)
}

/** Every figure of the report in reading order. */
export function allIndicators(report: Report): Indicator[] {
  return allParagraphs(report).flatMap((paragraph) => paragraph.indicators)
}

/** The marker as printed: 一、 · (一) · 一是. */
export function markerOf(division: Division): string {
  return division.paragraphs[0].text.slice(...division.marker)
}

/** The heading as printed, without marker and closing 。; empty where the report prints none. */
export function headingOf(division: Division): string {
  return division.paragraphs[0].text.slice(...division.heading)
}

/** Whether marker and heading stand on a line of their own, rather than at the head of a paragraph. */
export function headingStandsAlone(division: Division): boolean {
  return division.paragraphs[0].role === 'heading'
}
