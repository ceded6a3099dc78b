import { readTitle } from '../../compiler/front-matter'
import { allFigures } from '../../report/walk'
import type { OpenReport } from '../server/report-store'
import type { OpenSeries } from '../server/series-store'
import { readDesk } from '../steps/entries'
import type { FieldName, PartSummary, ReportView } from '../view'
import { partsOf } from './parts'
import { problemsOf } from './problems'

/** What the page shows of a report besides the text. */
export function reportView(open: OpenReport, series: OpenSeries): ReportView {
  const { id, version, compiled, canUndo, yaml } = open
  const { report, reviewed, diagnostics } = compiled
  const parts = partsOf(report)
  const partOfFigure = new Map(
    parts.flatMap((part) => part.paragraphs.flatMap(({ figures }) => figures.map((it) => [it.id, part.id] as const))),
  )
  const figures = new Map(allFigures(report).map((figure) => [figure.id, figure]))
  const desk = readDesk(yaml, compiled.asRead)
  const broken = diagnostics.find(({ rule }) => rule === 'yaml-syntax')
  return {
    id,
    version,
    fields: {
      title: report.title,
      issuer: report.issuer,
      year: report.year ? String(report.year) : '',
      'source.name': report.source.name,
      'source.address': report.source.address,
    },
    proposed: proposedFields(open),
    parts: parts.map(({ id, name, paragraphs }): PartSummary => {
      const all = paragraphs.flatMap((paragraph) => paragraph.figures)
      const done = all.filter((figure) => reviewed.has(figure.id)).length
      return { id, name, figures: all.length, reviewed: done, doubts: all.filter(({ doubt }) => doubt).length }
    }),
    problems: problemsOf(compiled, parts, desk),
    keyFigures: report.keyFigures.flatMap((key) => {
      const figure = figures.get(key)
      return figure ? [{ id: key, text: figure.text, label: figure.label, part: partOfFigure.get(key) ?? '' }] : []
    }),
    keyFiguresChosen: desk.entries.some(({ list }) => list === 'keyFigures'),
    seriesVersion: series.version,
    pairsLeft: series.proposals.filter(({ newer }) => newer.report.id === id).length,
    canUndo,
    ...(broken && { locked: `report.yaml 第 ${broken.line} 行写法有误：${broken.message}` }),
  }
}

/** An agency that signs: 某某区人民政府, without a date. */
const AGENCY = /^[\p{Script=Han}]{2,30}(?:政府|委员会|办公室|局|厅|院)(?=$|[\s\d〇二])/u

/** What the text says of itself: nothing is proposed that it does not print. */
function proposedFields({ text, compiled: { report } }: OpenReport): Partial<Record<FieldName, string>> {
  const title = readTitle(report.frontMatter)?.text
  const year = /(?:19|20)\d\d(?=年)/.exec(title ?? text.slice(0, 400))?.[0]
  const signature = report.backMatter.map((paragraph) => AGENCY.exec(paragraph.text)?.[0]).find(Boolean)
  const inTitle = title ? AGENCY.exec(title.replace(/关于.*$/, ''))?.[0] : undefined
  const source = report.frontMatter.map((it) => /(?:来源|信息来源|稿源)\s*[：:]\s*(\S{2,40})/.exec(it.text)?.[1])
  const address = /https?:\/\/[\w./?=&%#:~-]+/.exec(text)?.[0]
  const issuer = signature ?? inTitle
  const name = source.find(Boolean)
  return {
    ...(title && { title }),
    ...(year && { year }),
    ...(issuer && { issuer }),
    ...(name && { 'source.name': name }),
    ...(address && { 'source.address': address }),
  }
}
