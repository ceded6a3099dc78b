import { findFigure, type ParagraphsById, paragraphsById } from '../../compiler/editorial/find-figure'
import { reportSchema } from '../../compiler/editorial/report-schema'
import type { Tree } from '../../compiler/tree'
import type { Place } from '../../compiler/yaml/parse-yaml'
import { readYaml } from '../../compiler/yaml/read-yaml'
import type { Figure, Paragraph } from '../../report/types'
import type { Entry } from '../yaml/edit-list'

/** The lists of report.yaml. */
export const LISTS = ['keyFigures', 'corrections', 'figures', 'confirmed', 'accept'] as const
export type ListName = (typeof LISTS)[number]

/** An entry of a list of report.yaml. */
export interface ListEntry {
  list: ListName
  index: number
  value: Entry
  place: Place
  /** Id of the figure that it names; undefined where there is none such. */
  figure?: string
}

/** What an editor's steps start from: report.yaml with its entries, and the tree that they name. */
export interface Desk {
  yaml: string
  entries: ListEntry[]
  byId: ParagraphsById
}

/** Reads the lists of a report.yaml whose syntax is right against the tree that its entries name. */
export function readDesk(yaml: string, asRead: Tree): Desk {
  const byId = paragraphsById(asRead)
  const { value, placeOf } = readYaml(yaml, 'report.yaml', reportSchema)
  const taken = new Set<string>()
  const entries = LISTS.flatMap((list) => {
    const items: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, list) : undefined
    return (Array.isArray(items) ? items : []).map((item, index): ListEntry => {
      const entry = (typeof item === 'object' && item !== null ? item : {}) as Entry
      const figure = list === 'figures' ? addedOf(entry, byId, taken) : namedBy(entry, byId)
      return { list, index, value: entry, place: placeOf([list, index]), ...(figure && { figure }) }
    })
  })
  return { yaml, entries, byId }
}

/** Id of the figure that an entry names. */
function namedBy({ at, figure, nth }: Entry, byId: ParagraphsById): string | undefined {
  if (typeof at !== 'string' || figure === undefined) return undefined
  const found = findFigure(byId, { at, figure: String(figure), ...(typeof nth === 'number' && { nth }) })
  return typeof found === 'string' ? undefined : found.figure.id
}

/** Id of the figure that an entry adds: of two alike the first that is not another entry's. */
function addedOf({ at, figure, label }: Entry, byId: ParagraphsById, taken: Set<string>): string | undefined {
  const there = (byId.get(String(at)) ?? []).flatMap(({ figures }) => figures)
  const found = there.find((it) => it.text === String(figure) && it.label === String(label) && !taken.has(it.id))
  if (found) taken.add(found.id)
  return found?.id
}

/** Where `at` finds a paragraph: its division, or the paragraph itself outside of divisions. */
export function placeOfParagraph({ id }: Pick<Paragraph, 'id'>): string {
  return id.replace(/(?<=^s.*)p\d+$/, '')
}

/** The name by which report.yaml finds a figure: `{ at: s1.6.1, figure: 409件 }`, with nth where it is needed. */
export function nameOf(id: string, byId: ParagraphsById): { at: string; figure: string; nth?: number } {
  const at = id.replace(/f\d+$/, '')
  const figures = (byId.get(at) ?? []).flatMap((paragraph) => paragraph.figures)
  const figure = figures.find((it: Figure) => it.id === id)
  if (!figure) throw new Error(`no figure ${id}`)
  const alike = figures.filter(({ text }) => text === figure.text)
  return { at, figure: figure.text, ...(alike.length > 1 && { nth: alike.indexOf(figure) + 1 }) }
}
