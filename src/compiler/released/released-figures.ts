import type { Figure, FigureKind, Report } from '../../report/types'
import { figureNames } from '../editorial/figure-names'
import type { FigureName } from '../editorial/report-schema'

/** What a release said of each figure, by its name `s1.6.1 1568宗`; with ` #2` where the same text stands there again. */
export interface Released {
  /** Of report.txt, as in the report. */
  digest: string
  figures: Record<string, ReleasedFigure>
}

/** Label, empty where it was in doubt and readers saw the clause; kind; printed texts of the linked figures, or 无. */
export type ReleasedFigure = [label: string, kind: string, of: string, previous: string]

const KINDS: Record<FigureKind, string> = {
  count: '数量',
  rate: '比率',
  change: '变化',
  money: '金额',
  rank: '名次',
  other: '其他',
}

const NO_LINK = '无'

/** What the report as it is now says of each figure. */
export function releasedFigures(report: Report): Released {
  const names = figureNames(report)
  const texts = new Map(names.map(({ figure }) => [figure.id, figure.text]))
  const link = (id: string | undefined) => texts.get(id ?? '') ?? NO_LINK
  const said = ({ label, doubt, kind, of, previous }: Figure): ReleasedFigure => [
    doubt ? '' : label,
    KINDS[kind],
    link(of),
    link(previous),
  ]
  return {
    digest: report.digest,
    figures: Object.fromEntries(names.map(({ name, figure }) => [keyOf(name), said(figure)])),
  }
}

/** released.json, one figure a line, so that a change is one line of a diff. */
export function writeReleased({ digest, figures }: Released): string {
  const lines = Object.entries(figures).map(([name, said]) => `    ${JSON.stringify(name)}: ${JSON.stringify(said)}`)
  return `{\n  "digest": ${JSON.stringify(digest)},\n  "figures": {\n${lines.join(',\n')}\n  }\n}\n`
}

function keyOf({ at, figure, nth }: FigureName): string {
  return `${at} ${figure}${nth && nth > 1 ? ` #${nth}` : ''}`
}
