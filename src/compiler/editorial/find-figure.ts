import type { Figure, Paragraph } from '../../report/types'
import { divisionsOf } from '../../report/walk'
import type { Tree } from '../tree'
import type { Place } from '../yaml/parse-yaml'
import type { FigureName, Placed } from './report-schema'

/** What report.yaml may call a place: each division id with its own paragraphs, each paragraph id with that one. */
export type ParagraphsById = ReadonlyMap<string, readonly Paragraph[]>

/** The paragraphs of a tree by every id that report.yaml may give in `at`. */
export function paragraphsById({ frontMatter, preamble, sections, backMatter }: Tree): ParagraphsById {
  const divisions = divisionsOf(sections)
  const paragraphs = [
    ...frontMatter,
    ...preamble,
    ...divisions.flatMap((division) => division.paragraphs),
    ...backMatter,
  ]
  return new Map<string, readonly Paragraph[]>([
    ...divisions.map((division) => [division.id, division.paragraphs] as const),
    ...paragraphs.map((paragraph) => [paragraph.id, [paragraph]] as const),
  ])
}

/** A figure and the paragraph that prints it. */
export interface Found {
  paragraph: Paragraph
  figure: Figure
}

/** Finds a figure for the entry that names it; where there is none, the error is reported at the entry. */
export type Find = (name: Placed<FigureName>) => Found | undefined

/** Reports an error in what report.yaml says at a place. */
export type Fail = (place: Place, rule: string, message: string) => void

/** The figure that a name names, or in Chinese why there is no such figure. */
export function findFigure(byId: ParagraphsById, { at, figure: printed, nth }: FigureName): Found | string {
  const paragraphs = byId.get(at)
  if (!paragraphs) return noSuchId(byId, at)
  const there = paragraphs.flatMap((paragraph) => paragraph.figures.map((figure) => ({ paragraph, figure })))
  const alike = there.filter(({ figure }) => figure.text === printed)
  if (alike.length === 0) {
    const others = there.map(({ figure }) => figure.text).join('、')
    return `“${at}”中没有指标“${printed}”；${others ? `那里的指标有：${others}` : '那里没有指标'}`
  }
  if (alike.length > 1 && !nth) return `“${at}”中有 ${alike.length} 处“${printed}”，请用 nth 说明是第几处`
  return alike[(nth ?? 1) - 1] ?? `“${at}”中“${printed}”只有 ${alike.length} 处，没有第 ${nth} 处`
}

/** Why nothing stands at an id: s1.2.1f1 is that of a figure. */
export function noSuchId(byId: ParagraphsById, at: string): string {
  const ofFigure = /^(.+)f\d+$/.exec(at)?.[1]
  if (ofFigure && byId.has(ofFigure)) return `“${at}”是指标的编号；at 写条目的编号 ${ofFigure}，数字写在 figure 里`
  return `报告中没有编号为“${at}”的条目或段落；编号可用 npm run report -- 文件 查到`
}
