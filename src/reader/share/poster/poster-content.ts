import { divisionName } from '@/report/division-name'
import { headingSpan } from '@/report/heading-span'
import { type Place, pathsOf } from '@/report/places'
import { sentenceAt } from '@/report/sentence'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division, Report, Span } from '@/report/types'
import { allParagraphs, divisionsOf } from '@/report/walk'
import { words } from '../../words'
import { pathText } from '../citation/path-text'

/** The text of a poster or card. All of it is printed in the report, or names the report. */
export interface PosterContent {
  /** Label of the figure or name of the item. */
  title: string
  /** The figure as printed, large; absent on the poster of an item. */
  figure?: string
  /** Verbatim, as shown. */
  quote: string
  /** Spans of figures in `quote`, each kept on one line; UTF-16 units. */
  figures: Span[]
  /** The one of `figures` that the poster is about. */
  current?: Span
  /** Section and subsection. */
  path: string
  /** Report and source. */
  source: string[]
}

/** The text of a poster about a figure, a division or, without an id, the report; undefined where there is no such id. */
export function posterContent(
  report: Report,
  places: ReadonlyMap<string, Place>,
  id?: string,
): PosterContent | undefined {
  if (id === undefined) return reportContent(report)
  const place = places.get(id)
  if (place) return figureContent(report, place)
  const division = divisionsOf(report.sections).find((it) => it.id === id)
  return division && divisionContent(report, division, pathsOf(report).get(division.paragraphs[0].id) ?? [])
}

/** The text of a poster about a figure: it quotes the figure's sentence. */
export function figureContent(report: Report, { figure, paragraph, path }: Place): PosterContent {
  const [start, end] = sentenceAt(paragraph.text, figure.span)
  const shift = ([from, to]: Span): Span => [from - start, to - start]
  const inside = paragraph.figures.filter(({ span }) => span[0] >= start && span[1] <= end)
  return {
    title: figure.label,
    figure: figure.text,
    quote: toFullWidthPunctuation(paragraph.text).slice(start, end),
    figures: inside.map(({ span }) => shift(span)),
    current: shift(figure.span),
    path: pathText(path),
    source: sourceOf(report),
  }
}

/** The text of a poster about a division: it quotes the first paragraph below the heading. */
function divisionContent(report: Report, division: Division, path: readonly Division[]): PosterContent {
  const [first] = division.paragraphs
  const [, headingEnd] = headingSpan(division)
  // The title is the heading. Where the heading is a line of its own, the next paragraph is quoted.
  const start = headingEnd < first.text.length ? headingEnd : 0
  const quoted = start > 0 ? first : (division.paragraphs[1] ?? first)
  return {
    title: divisionName(division),
    quote: toFullWidthPunctuation(quoted.text).slice(start),
    figures: quoted.figures
      .filter(({ span }) => span[0] >= start)
      .map(({ span }) => [span[0] - start, span[1] - start]),
    path: pathText(path.slice(0, -1)),
    source: sourceOf(report),
  }
}

/** The text of a poster about the report: it quotes the first paragraph below the title. */
function reportContent(report: Report): PosterContent {
  const first = allParagraphs(report).find(({ role }) => role === 'body')
  return {
    title: report.title,
    quote: toFullWidthPunctuation(first?.text ?? ''),
    figures: first?.figures.map(({ span }) => span) ?? [],
    path: '',
    source: sourceOf(report),
  }
}

function sourceOf(report: Report): string[] {
  return [`《${report.title}》`, `${words.report.source}：${report.source.name} · ${words.report.vintage(report.year)}`]
}
