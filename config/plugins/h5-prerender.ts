import { words } from '../../src/reader/words'
import { headingSpan } from '../../src/report/heading-span'
import { meterShare } from '../../src/report/meter-share'
import { changeOf, foldsOf, isFold, type Place, placesOf } from '../../src/report/places'
import { previewOf } from '../../src/report/preview'
import { runsOf } from '../../src/report/runs'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import type { Division, Figure, Paragraph, Report, Span } from '../../src/report/types'
import { allFigures, figuresOf, markerOf } from '../../src/report/walk'

/**
 * The report as HTML that is read before any script runs, or without: in the classes of the reader, so that the app
 * takes its place without a jump, every fold a <details>. What is said around the text is what the reader says there.
 */
export function prerender(report: Report): string {
  const paragraph = (it: Paragraph) => `<p class="prose${it.role === 'body' ? '' : ` ${it.role}`}">${proseOf(it)}</p>`
  return [
    masthead(report),
    keys(report),
    ...[...report.frontMatter, ...report.preamble].map(paragraph),
    ...report.sections.map((section, i) => sectionOf(report, section, i === 0)),
    ...report.backMatter.map(paragraph),
    `<div class="colophon">${toHtml(`${words.report.source}：${report.source.name}`)}</div>`,
  ].join('\n')
}

/** Writes text so that HTML reads it back as it is. */
export function toHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

function masthead(report: Report): string {
  const meta = [report.issuer, words.report.vintage(report.year), words.report.figures(allFigures(report).length)]
  return `<div class="masthead">
<span class="eyebrow">${words.app.account} · ${words.app.kind}</span>
<h1 class="title">${toHtml(report.title)}</h1>
<span class="meta">${toHtml(meta.filter(Boolean).join(' · '))}</span>
</div>`
}

function keys(report: Report): string {
  const places = placesOf(report)
  const figures = report.keyFigures.flatMap((id) => places.get(id)?.figure ?? [])
  if (figures.length === 0) return ''
  return `<div class="keys">\n${figures.map((figure) => keyOf(places, figure)).join('\n')}\n</div>`
}

function keyOf(places: ReadonlyMap<string, Place>, figure: Figure): string {
  const value = toHtml(figure.text).replace(/[^\d０-９.,，—-]+/g, '<span class="unit">$&</span>')
  const change = figure.kind === 'change' ? figure : changeOf(places, figure.id)
  return [
    `<div class="key">${toHtml(toFullWidthPunctuation(figure.label))}<span class="value">${value}</span>`,
    change ? `<span class="change">${toHtml(changeText(change))}</span>` : '',
    meterShare(figure) === undefined ? '' : '<div class="meter"></div>', // filled by the app
    '</div>',
  ].join('')
}

function changeText({ change, text }: Figure): string {
  const up = change?.direction === 'up'
  return `${up ? '↑' : '↓'} ${change ? words.figures.basis[change.basis] : ''}${up ? words.figures.up : words.figures.down} ${text}`
}

function sectionOf(report: Report, section: Division, first: boolean): string {
  if (isFold(section)) return foldOf(report, section)
  // The button takes its room and is not seen: nothing answers to it yet.
  const all =
    first && foldsOf(report).length > 0 ? `<span class="all" aria-hidden="true">${words.report.expandAll}</span>` : ''
  const heading = `<h2 class="section-name">${proseOf(section.paragraphs[0], headingSpan(section), false)}</h2>`
  return [
    '<div class="section">',
    all ? `<div class="section-head">${heading}${all}</div>` : heading,
    ownProse(section),
    ...section.children.map((child) => (isFold(child) ? foldOf(report, child) : itemOf(child))),
    '</div>',
  ].join('\n')
}

function foldOf(report: Report, division: Division): string {
  const [first] = division.paragraphs
  const tag = division.kind === 'section' ? 'h2' : 'h3'
  const [, leadEnd] = headingSpan(division)
  const short = /^[（(]?.[）)、.．]$/.test(markerOf(division))
  const marker = short ? '' : `<span class="fold-marker">${proseOf(first, division.marker, false)}</span>`
  const heading = marker + proseOf(first, [short ? 0 : division.marker[1], leadEnd], false)
  return `<details class="fold"><summary class="fold-head${short ? '' : ' long'}"><${tag}>${heading}</${tag}>${summaryOf(report, division)}</summary>
${ownProse(division)}${division.children.map(itemOf).join('\n')}</details>`
}

function summaryOf(report: Report, division: Division): string {
  const figures = figuresOf(division).length
  const counts = [
    division.children.length > 0 && words.report.items(division.children.length),
    figures > 0 && words.report.figures(figures),
  ]
  const preview = previewOf(report, division)
    .map(({ text }) => text)
    .join(' · ')
  const shown = counts.filter(Boolean).join(' · ')
  if (!shown) return ''
  return `<span class="summary">${shown}${preview && `<span class="preview">${toHtml(preview)}</span>`}</span>`
}

function itemOf(division: Division): string {
  const lead = proseOf(division.paragraphs[0], headingSpan(division), false)
  const below = division.children.map(itemOf).join('\n')
  return `<div class="item"><h4 class="lead">${lead}</h4>${ownProse(division)}${below}</div>`
}

/** The division's own paragraphs without what its heading shows. */
function ownProse(division: Division): string {
  const [, leadEnd] = headingSpan(division)
  return division.paragraphs
    .map((paragraph, i) => ({ paragraph, start: i === 0 ? leadEnd : 0 }))
    .filter(({ paragraph, start }) => start < paragraph.text.length)
    .map(({ paragraph, start }) => `<p class="prose">${proseOf(paragraph, [start, paragraph.text.length])}</p>`)
    .join('\n')
}

/** The words of a paragraph as the reader shows them, figures marked where `marks`. */
function proseOf(paragraph: Paragraph, within?: Span, marks = true): string {
  const shown = { ...paragraph, text: toFullWidthPunctuation(paragraph.text) }
  return runsOf(shown, within)
    .map(({ text, figure }) => {
      const drawn = toHtml(text)
      return figure && marks ? `<mark class="figure">${drawn}</mark>` : drawn
    })
    .join('')
}
