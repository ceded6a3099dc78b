import type { Report } from '../../report/types'
import { allFigures, allParagraphs } from '../../report/walk'
import type { Diagnostic } from '../diagnostic'
import { doubtSentence, isDoubtful } from './doubt-sentences'

/** One `label-doubtful` for each figure whose label is in doubt, at its place in `file`, with the reason. */
export function labelDoubts(report: Report, file: string): Diagnostic[] {
  const byId = new Map(allFigures(report).map((figure) => [figure.id, figure]))
  return allParagraphs(report).flatMap(({ line, offset, figures }) =>
    figures.filter(isDoubtful).map(
      (figure): Diagnostic => ({
        file,
        line,
        column: offset + figure.span[0] + 1,
        severity: 'info',
        rule: 'label-doubtful',
        message: `“${figure.text}”的名称“${figure.label}”存疑：${doubtSentence(figure, byId)}；请对照原句，不对就在 report.yaml 的 corrections 里写 label`,
      }),
    ),
  )
}
