import type { Report } from '../../report/types'
import { allParagraphs } from '../../report/walk'
import type { Diagnostic } from '../diagnostic'
import { DOUBT_SENTENCES } from './doubt-sentences'

/** One `label-doubtful` for each figure whose label is in doubt, at its place in `file`, with the reason. */
export function labelDoubts(report: Report, file: string): Diagnostic[] {
  return allParagraphs(report).flatMap(({ line, offset, figures }) =>
    figures.flatMap(({ span, text, label, doubt }): Diagnostic[] =>
      doubt === undefined
        ? []
        : [
            {
              file,
              line,
              column: offset + span[0] + 1,
              severity: 'info',
              rule: 'label-doubtful',
              message: `“${text}”的名称“${label}”存疑：${DOUBT_SENTENCES[doubt]}；请对照原句，不对就在 report.yaml 的 corrections 里写 label`,
            },
          ],
    ),
  )
}
