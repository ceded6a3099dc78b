import type { Check, Figure, Paragraph } from '../../../report/types'
import { divisionsOf } from '../../../report/walk'
import type { Diagnostic } from '../../diagnostic'
import type { Tree } from '../../tree'
import { SHARE_OF_WHOLE } from '../relations/share-words'
import { type PrintedNumber, printedNumber } from './printed-number'

/** What a stated figure says about two others. */
interface Claim {
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
 * Recomputes each stated share and change whose operands the text prints and links: 432 ÷ 447 = 96.64%,
 * (409 − 456) ÷ 456 = −10.31%. What comes out, within the rounding of the printed numbers, is a check; a certain claim
 * that does not is an error at the stated figure in `file`. Approximate figures and ranges are left alone.
 */
export function findChecks(tree: Tree, file: string): { checks: Check[]; diagnostics: Diagnostic[] } {
  const divisions = divisionsOf(tree.sections)
  const paragraphs = [
    ...tree.frontMatter,
    ...tree.preamble,
    ...divisions.flatMap((division) => division.paragraphs),
    ...tree.backMatter,
  ]
  const figures = new Map(paragraphs.flatMap(({ figures }) => figures).map((figure) => [figure.id, figure]))
  const checks: Check[] = []
  const diagnostics: Diagnostic[] = []
  for (const paragraph of paragraphs) {
    for (const stated of paragraph.figures) {
      const claim = claimOf(stated, paragraph, figures)
      if (!claim) continue
      if (comesOut(stated, claim)) {
        const formula = `${claim.arithmetic} = ${claim.result}`
        checks.push({ figure: stated.id, operands: claim.operands.map(({ id }) => id), formula })
      } else if (claim.certain) diagnostics.push(contradiction(stated, claim, paragraph, file))
    }
  }
  return { checks, diagnostics }
}

function claimOf(stated: Figure, { text }: Paragraph, figures: ReadonlyMap<string, Figure>): Claim | undefined {
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
function changeOf(stated: Figure, now: Figure, before: Figure | undefined): Claim | undefined {
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

/** A stated change, recomputed from the values of two years. */
export interface Recomputed {
  comesOut: boolean
  /** What the two values give: 5.02%. */
  computed: string
}

/**
 * Recomputes a stated change from the values of two years, which may stand in two reports; nothing where they cannot be
 * computed with.
 */
export function recomputeChange(stated: Figure, now: Figure, before: Figure): Recomputed | undefined {
  const claim = [stated, now, before].every(isExact) ? changeOf(stated, now, before) : undefined
  return claim && { comesOut: comesOut(stated, claim), computed: computedBy(claim) }
}

/** 60多条 and 3—5个 cannot be computed with; 达5万人 can. */
function isExact({ qualifier, valueTo }: Figure): boolean {
  return (qualifier === undefined || qualifier === 'reaching') && valueTo === undefined
}

function numberOf({ text, value }: Figure): PrintedNumber {
  return printedNumber(text, value)
}

/** Whether some numbers that round to the printed operands give one that rounds to the printed result. */
function comesOut(stated: Figure, { operands, compute, value }: Claim): boolean {
  const [first, second] = operands.map(numberOf)
  const corners = [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => compute(first.value + a * first.half, second.value + b * second.half)),
  )
  const decimals = numberOf(stated).text.split('.')[1]?.length ?? 0
  const slack = 10 ** -decimals / 2 + 1e-9
  return value >= Math.min(...corners) - slack && value <= Math.max(...corners) + slack
}

function contradiction(stated: Figure, claim: Claim, { line, offset }: Paragraph, file: string): Diagnostic {
  const computed = computedBy(claim)
  return {
    file,
    line,
    column: offset + stated.span[0] + 1,
    severity: 'error',
    rule: 'check-contradicts',
    message: `原文写“${stated.text}”，但按原文的数 ${claim.arithmetic} = ${computed}；请核对原文，如果这几个数本无关系，请在 report.yaml 的 corrections 中更正 of 或 previous`,
  }
}

function computedBy({ operands: [first, second], compute, unit }: Claim): string {
  return compute(first.value, second.value).toFixed(2).replace('-', '−') + unit
}
