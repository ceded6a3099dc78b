import type { Figure, Paragraph } from '../../report/types'
import { divisionsOf } from '../../report/walk'
import type { Tree } from '../tree'

/** What report.yaml may call a place: each division id with its own paragraphs, each paragraph id with that one. */
export type Places = ReadonlyMap<string, readonly Paragraph[]>

/** All places of a tree by id. */
export function placesOf({ frontMatter, preamble, sections, backMatter }: Tree): Places {
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

/** A figure by place, printed text and, where the same text stands there more than once, its number among them. */
export interface Wanted {
  at: string
  figure: string
  /** From 1. */
  nth?: number
}

/** A figure and the paragraph that prints it. */
export interface Found {
  paragraph: Paragraph
  figure: Figure
}

/** The figure that `wanted` names, or in Chinese why there is no such figure. */
export function findFigure(places: Places, { at, figure: printed, nth }: Wanted): Found | string {
  const paragraphs = places.get(at)
  if (!paragraphs) return `报告中没有编号为“${at}”的段落`
  const there = paragraphs.flatMap((paragraph) => paragraph.figures.map((figure) => ({ paragraph, figure })))
  const alike = there.filter(({ figure }) => figure.text === printed)
  if (alike.length === 0) {
    const others = there.map(({ figure }) => figure.text).join('、')
    return `“${at}”中没有指标“${printed}”；${others ? `那里的指标有：${others}` : '那里没有指标'}`
  }
  if (alike.length > 1 && !nth) return `“${at}”中有 ${alike.length} 处“${printed}”，请用 nth 说明是第几处`
  return alike[(nth ?? 1) - 1] ?? `“${at}”中“${printed}”只有 ${alike.length} 处，没有第 ${nth} 处`
}
