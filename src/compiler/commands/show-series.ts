import { existsSync } from 'node:fs'
import { sentenceAt } from '../../report/sentence'
import { compileFolders } from '../compile-reports'
import { exitCode, formatDiagnostic } from '../diagnostic'
import { chainProposals, type ProposedChain } from '../series/chain-proposals'
import { type ProposedPoint, proposeSeries } from '../series/propose-series'
import { REPORTS } from './project-folders'

/**
 * Prints what may be the same figure in two reports: the sentences, what differs, and the lines for series.yaml. Writes
 * nothing. Gives the exit code.
 */
export function showSeries(say: (message: string) => void): number {
  if (!existsSync(REPORTS)) {
    say(`这里没有 ${REPORTS}；请在项目的文件夹里运行`)
    return 1
  }
  const { compiled, series, notSame, diagnostics } = compileFolders(REPORTS)
  const proposals = proposeSeries(
    compiled.map(({ report }) => report),
    series.series,
    notSame,
  )
  const shown = chainProposals(proposals).map(chainText)
  const sure = proposals.filter((proposal) => proposal.sure).length
  const all = [...compiled.flatMap((it) => it.diagnostics), ...diagnostics]
  const problems = diagnostics.map(formatDiagnostic)
  const count = `已核对 ${series.series.length} 项；可能是同一指标的 ${proposals.length} 对，其中措辞、单位都相同的 ${sure} 对`
  say([...shown, ...problems, count].join('\n'))
  return exitCode(all)
}

function chainText({ points, reasons, series }: ProposedChain): string {
  const [newest] = points
  const { label } = newest.figure.place.figure
  const quotes = points.map((point, i) => {
    const differing = reasons[i - 1] ?? []
    return [quote(point), ...differing.map((reason) => `      与上一行${reason}`)].join('\n')
  })
  const head = series
    ? [`加进“${series}”的 points：`]
    : ['写进 series.yaml：', '- id: ', `  name: ${label}`, '  points:']
  return [label, ...quotes, ...[...head, ...points.map(pointLine)].map((line) => `  ${line}`), ''].join('\n')
}

/** mouqu-2024 s1.6.2: 办理行政复议案件【61宗】,同比上升8.9%; the whole sentence. */
function quote({ report, figure: { place } }: ProposedPoint): string {
  const { text } = place.paragraph
  const [start, end] = sentenceAt(text, place.figure.span)
  const sentence = `${text.slice(start, place.figure.span[0])}【${place.figure.text}】${text.slice(place.figure.span[1], end)}`
  return `  ${report.id} ${atOf(place)}: ${sentence}`
}

function pointLine({ report, figure: { place, year } }: ProposedPoint): string {
  const { figure } = place
  const path = place.path[place.path.length - 1]
  const there = path ? path.paragraphs : [place.paragraph]
  const alike = there.flatMap(({ figures }) => figures).filter(({ text }) => text === figure.text)
  const nth = alike.length > 1 ? `, nth: ${alike.findIndex(({ id }) => id === figure.id) + 1}` : ''
  const printed = /^[\d.]+$/.test(figure.text) ? `'${figure.text}'` : figure.text
  return `    - { report: ${report.id}, at: ${atOf(place)}, figure: ${printed}${nth}${year ? `, year: ${year}` : ''} }`
}

function atOf({ path, paragraph }: ProposedPoint['figure']['place']): string {
  return path[path.length - 1]?.id ?? paragraph.id
}
