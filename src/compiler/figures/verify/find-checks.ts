import type { Check, Figure, Paragraph } from '../../../report/types'
import { divisionsOf } from '../../../report/walk'
import type { Diagnostic } from '../../diagnostic'
import type { Tree } from '../../tree'
import { type Claim, changeOf, claimOf, isExact, numberOf } from './claim-of'

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
