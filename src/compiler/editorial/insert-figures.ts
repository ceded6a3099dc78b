import type { Figure, Paragraph, Span } from '../../report/types'
import type { Figured } from '../figures/add-figures'
import { readFigures } from '../figures/read-figures'
import { type Fail, noSuchId, type ParagraphsById, paragraphsById } from './find-figure'
import { mapFigures } from './map-figures'
import type { AddedFigure, Placed } from './report-schema'

/** Where an added figure stands. */
interface Spot {
  paragraph: Paragraph
  span: Span
}

/**
 * Adds the figures that the rules did not find, in their places: digits in them are then accounted for. Their ids go on
 * behind those of the place (three figures: f4). Words that are not there, stand there several times without `nth`, cut
 * a number or overlap a figure, and a value or unit that the words do not print, are errors.
 */
export function insertFigures(figured: Figured, added: readonly Placed<AddedFigure>[], fail: Fail): Figured {
  if (added.length === 0) return figured
  const byId = paragraphsById(figured.tree)
  const inserted = new Map<string, Figure[]>()
  const counts = new Map<string, number>()
  const spots: Spot[] = []
  for (const entry of added) {
    const found = spotOf(entry, byId)
    const problem = typeof found === 'string' ? found : conflictAt(found, inserted.get(found.paragraph.id) ?? [])
    if (typeof found === 'string' || problem) {
      fail(entry, 'no-such-words', problem ?? '')
      continue
    }
    const value = quantityOf(entry)
    if (typeof value === 'string') {
      fail(entry, 'wrong-value', value)
      continue
    }
    const { paragraph, span } = found
    const place = paragraph.id.replace(/(?<=^s.*)p\d+$/, '')
    const all = byId.get(place) ?? [paragraph]
    const count = counts.get(place) ?? all.reduce((sum, { figures }) => sum + figures.length, 0)
    counts.set(place, count + 1)
    const { figure: text, label, kind } = entry
    const figure: Figure = { id: `${place}f${count + 1}`, span, text, label, kind, ...value }
    inserted.set(paragraph.id, [...(inserted.get(paragraph.id) ?? []), figure])
    spots.push(found)
  }
  const covered = (id: string, at: number) =>
    spots.some(({ paragraph, span }) => paragraph.id === id && holds(span, at))
  return {
    tree: mapFigures(figured.tree, (figures, { id }) =>
      [...figures, ...(inserted.get(id) ?? [])].sort((a, b) => a.span[0] - b.span[0]),
    ),
    exclusions: figured.exclusions.filter(({ paragraph, span }) => !covered(paragraph, span[0])),
    diagnostics: figured.diagnostics.filter(
      ({ rule, line, column }) =>
        rule !== 'unaccounted-digits' ||
        !spots.some(({ paragraph, span }) => paragraph.line === line && holds(span, column - 1 - paragraph.offset)),
    ),
  }
}

function holds([start, end]: Span, at: number): boolean {
  return at >= start && at < end
}

/** Where the words of an entry stand, or in Chinese why that cannot be said. */
function spotOf({ at, figure, nth }: AddedFigure, byId: ParagraphsById): Spot | string {
  const paragraphs = byId.get(at)
  if (!paragraphs) return noSuchId(byId, at)
  const spots: Spot[] = []
  for (const paragraph of paragraphs) {
    for (let start = paragraph.text.indexOf(figure); start >= 0; ) {
      const end = start + figure.length
      spots.push({ paragraph, span: [start, end] })
      start = paragraph.text.indexOf(figure, end)
    }
  }
  if (spots.length === 0) return `“${at}”的原文里没有“${figure}”`
  if (spots.length > 1 && !nth) return `“${at}”的原文里有 ${spots.length} 处“${figure}”，请用 nth 说明是第几处`
  return spots[(nth ?? 1) - 1] ?? `“${at}”的原文里“${figure}”只有 ${spots.length} 处，没有第 ${nth} 处`
}

/** Why no figure can stand there, or nothing. */
function conflictAt({ paragraph: { text, figures }, span: [start, end] }: Spot, others: Figure[]): string | undefined {
  const words = text.slice(start, end)
  const other = [...figures, ...others].find(({ span }) => span[0] < end && start < span[1])
  if (other) return `“${words}”与指标“${other.text}”重叠；要改的是它，请写在 corrections 里`
  const [before, after] = [text.slice(0, start), text.slice(end)]
  const cuts = (/\d[.,，]?$/.test(before) && /^\d/.test(words)) || (/\d$/.test(words) && /^[.,，]?\d/.test(after))
  return cuts ? `“${words}”只是一个数的一部分，请把整个数写全` : undefined
}

/** Value and unit as the words print them, or in Chinese why not. */
function quantityOf({
  figure,
  value,
  unit,
}: AddedFigure): Pick<Figure, 'value' | 'valueTo' | 'unit' | 'qualifier'> | string {
  if (unit !== undefined && !figure.includes(unit)) return `“unit”应是“${figure}”里的字`
  const { figures } = readFigures(figure)
  if (figures.length > 1) return `“${figure}”里不止一个数，请分开写`
  const alone = /^\D*?(\d+(?:\.\d+)?)[^\d百千万亿]*$/.exec(figure)?.[1] // 3721, which is no figure by itself
  if (figures.length === 0 && alone === undefined) {
    if (value === undefined) return `“${figure}”里的数程序读不出，请用 value 写明`
    return { value, unit: unit ?? '' }
  }
  const read = figures[0] ?? { value: Number(alone), unit: '' }
  const { value: printed, valueTo, unit: own, qualifier } = read
  if (value !== undefined && value !== printed) return `“value”与原文的“${figure}”不符，可以不写`
  return {
    value: printed,
    ...(valueTo !== undefined && { valueTo }),
    unit: unit ?? own,
    ...(qualifier && { qualifier }),
  }
}
