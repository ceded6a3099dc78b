import type { Figure, Paragraph } from '../../../report/types'
import { SHARE_OF_WHOLE } from '../relations/share-words'
import { type PrintedNumber, printedNumber } from './printed-number'

/** What a stated figure says about two others. */
export interface Claim {
  operands: [Figure, Figure]
  /** Arithmetic in printed numbers: (409 − 456) ÷ 456. */
  arithmetic: string
  compute: (first: number, second: number) => number
  /** The stated result, with sign and unit as in the formula: −10.31%. */
  result: string
  unit: string
  value: number
  /** Whether the wording itself says so (占比); if not, another result is no contradiction. */
  certain: boolean
}

/**
 * What the text claims of a stated share or change and two other figures of it, or undefined where it links none. Figures
 * by id.
 */
export function claimOf(stated: Figure, { text }: Paragraph, figures: ReadonlyMap<string, Figure>): Claim | undefined {
  const base = figures.get(stated.of ?? '')
  if (!base || !isExact(stated) || !isExact(base)) return undefined
  if (stated.kind === 'rate') return shareOf(stated, base, figures.get(base.of ?? ''), text)
  if (stated.kind === 'change') return changeOf(stated, base, figures.get(base.previous ?? ''))
  return undefined
}

/** 其中即办件432项,占比96.64%: part ÷ whole. A rate named after the part (审结118件,审结率94.4%) may be one. */
function shareOf(stated: Figure, part: Figure, whole: Figure | undefined, text: string): Claim | undefined {
  if (!whole || !isExact(whole) || whole.value === 0 || stated.unit !== '%') return undefined
  if (part.kind !== 'count' || whole.kind !== 'count') return undefined
  const claimed = SHARE_OF_WHOLE.test(text.slice(Math.max(0, stated.span[0] - 16), stated.span[0]))
  // What “占比” is a share of may be said between two sentences, without a number.
  const certain = claimed && !/[。！？]/.test(text.slice(whole.span[0], stated.span[0]))
  const named = /(..)率$/.exec(stated.label)?.[1]
  if (!claimed && !(named && part.label.includes(named))) return undefined
  return {
    operands: [part, whole],
    arithmetic: `${numberOf(part).text} ÷ ${numberOf(whole).text}`,
    compute: (first, second) => (first / second) * 100,
    result: `${numberOf(stated).text}%`,
    unit: '%',
    value: stated.value,
    certain,
  }
}

/** 409件,上年456件,下降10.31%: by how much of the year before; 85%到92%,提升7个百分点: by how much. A change since another time is none of these. */
export function changeOf(stated: Figure, now: Figure, before: Figure | undefined): Claim | undefined {
  if (!before || !isExact(before) || before.unit !== now.unit || before.kind !== now.kind) return undefined
  const basis = stated.change?.basis
  if (basis === 'quarterOnQuarter' || basis === 'since') return undefined
  const down = stated.change?.direction === 'down'
  const claim = {
    operands: [now, before] as [Figure, Figure],
    result: `${down ? '−' : ''}${numberOf(stated).text}${stated.unit}`,
    unit: stated.unit,
    value: down ? -stated.value : stated.value,
    certain: true,
  }
  const [first, second] = [numberOf(now).text, numberOf(before).text]
  if (stated.unit === '%' && now.unit !== '%' && before.value !== 0) {
    return { ...claim, arithmetic: `(${first} − ${second}) ÷ ${second}`, compute: (a, b) => ((a - b) / b) * 100 }
  }
  const points = now.unit === '%' && stated.unit.endsWith('百分点')
  if (!points && (stated.unit !== now.unit || stated.unit === '%')) return undefined
  const percent = points ? '%' : ''
  return { ...claim, arithmetic: `${first}${percent} − ${second}${percent}`, compute: (a, b) => a - b }
}

/** 60多条 and 3—5个 cannot be computed with; 达5万人 can. */
export function isExact({ qualifier, valueTo }: Figure): boolean {
  return (qualifier === undefined || qualifier === 'reaching') && valueTo === undefined
}

/** The number in a figure as printed. */
export function numberOf({ text, value }: Figure): PrintedNumber {
  return printedNumber(text, value)
}
