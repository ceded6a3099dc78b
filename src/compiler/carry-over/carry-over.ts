import type { Figure, Report } from '../../report/types'
import { allFigures } from '../../report/walk'
import type { PlacedExclusion } from '../figures/add-figures'
import { wordedFigures } from './figure-words'
import { matchFigures } from './match-figures'

/** What last year's editor said of a figure with the same words around its number, proposed for this year's. */
export interface CarriedOver {
  /** Id of this year's figure, and of last year's. */
  figure: string
  from: string
  /** As sure as last year's confirmation: the words are the same. If not, `reasons` says in Chinese what differs. */
  sure: boolean
  reasons: string[]
  /** Only what is not what the rules read anyway, or what they doubt. */
  label?: string
  kind?: Figure['kind']
  /** Id of this year's figure. */
  of?: string
  previous?: string
  /** It is no figure, for this reason. */
  exclude?: string
}

/** Last year's report. */
export interface LastYear {
  /** As the rules alone read it: compiled without report.yaml. */
  read: Report
  /** As its editor left it, and what he excluded. */
  edited: Report
  exclusions: readonly PlacedExclusion[]
}

/**
 * Proposes last year's labels, kinds, links and exclusions for this year's report, which is given as the rules alone read
 * it. Figures are paired by `matchFigures`, as for 历年. A link is carried over where both of its ends are paired.
 */
export function carryOver({ read, edited, exclusions }: LastYear, thisYear: Report): CarriedOver[] {
  const matches = matchFigures(wordedFigures(read), wordedFigures(thisYear))
  const newId = new Map(matches.map(({ older, newer }) => [older.place.figure.id, newer.place.figure.id]))
  const confirmed = new Map(allFigures(edited).map((figure) => [figure.id, figure]))
  return matches.flatMap(({ older: { place }, newer, sure, reasons }): CarriedOver[] => {
    const now = newer.place.figure
    const proposal = { figure: now.id, from: place.figure.id, sure, reasons }
    const before = confirmed.get(place.figure.id)
    if (!before) {
      const excluded = exclusions.find(
        ({ rule, paragraph, span }) =>
          rule === 'editor' && paragraph === place.paragraph.id && span[0] === place.figure.span[0],
      )
      return excluded?.reason ? [{ ...proposal, exclude: excluded.reason }] : []
    }
    const links = (['of', 'previous'] as const).flatMap((link) => {
      const target = newId.get(before[link] ?? '')
      return target && target !== now[link] ? [[link, target]] : []
    })
    // 2021年度法治考评排名: next year it is another year's.
    const dated = /\d{4}年/.test(before.label)
    const carried: CarriedOver = {
      ...proposal,
      ...(dated && { sure: false, reasons: [...reasons, '名称里有年份'] }),
      // The same label ends a doubt that last year's editor settled.
      ...((before.label !== now.label || (now.doubt && !before.doubt)) && { label: before.label }),
      ...(before.kind !== now.kind && { kind: before.kind }),
      ...Object.fromEntries(links),
    }
    return Object.keys(carried).length > Object.keys(proposal).length ? [carried] : []
  })
}
