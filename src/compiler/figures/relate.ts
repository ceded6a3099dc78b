import type { Draft } from './draft'
import { linkYears } from './link-years'

/** Which figures of the same paragraph a figure stands on, as indices. */
export interface Relations {
  /** The count that a rate, change, part or sum of money belongs to. */
  of?: number
  /** The same thing for the year before. */
  previous?: number
}

/** Words that claim a share of the whole that the sentence names: 占比, 占总数的. */
export const SHARE_OF_WHOLE = /占(?:比|总数|全部|总量|比例|比重)?(?:为|的)?$/
/** The same, or a share of something else: 占全区总数的. */
const SHARE = /占(?:比|总数|全部|总量|[^,]{0,10}?的?(?:比例|比重)?)?(?:为|的)?$/
/** A figure is not looked for further back than this many figures: time stays linear. */
const FAR = 40
const PART = /^,?\s*其中/
const SUM = /(?:涉及|涉案|标的|总|合同)?(?:金额|标的额|价值|货值)$/

/**
 * Links the figures of one paragraph, only where its wording does: a figure without a subject of its own follows the
 * one before it (…1568宗,同比上升25.8%), 其中 opens a part, 2021年全年456件 behind the same count is its year before.
 */
export function relate(drafts: Draft[]): Relations[] {
  const relations: Relations[] = drafts.map(() => ({}))
  let sentence = 0
  let segment = 0
  let whole: number | undefined
  drafts.forEach((draft, i) => {
    if (/[。!?]/.test(draft.lead)) {
      sentence = segment = i
      whole = undefined
    } else if (draft.lead.includes(';')) segment = i
    if (i > segment) linkYears(drafts, relations, i)
    const before = new Preceding(drafts, sentence, segment, i)
    const of = ofFigure(draft, before, relations)
    if (of !== undefined) relations[i].of = of
    if (draft.kind === 'count' && PART.test(draft.before)) whole = of
    adoptPart(drafts, relations, of, whole, draft)
    adoptChange(drafts, relations, i)
  })
  return relations
}

/**
 * 清单447项,其中…;最多跑一次事项447项,占比100%: a count with a share is a part of the sentence's whole too, if the
 * numbers bear it out.
 */
function adoptPart(
  drafts: Draft[],
  relations: Relations[],
  part: number | undefined,
  whole: number | undefined,
  rate: Draft,
): void {
  if (rate.kind !== 'rate' || !SHARE_OF_WHOLE.test(rate.before)) return
  if (part === undefined || whole === undefined || part === whole) return
  const share = (drafts[part].value / drafts[whole].value) * 100
  if (Math.abs(share - rate.value) <= 0.5) relations[part].of ??= whole
}

/** 办结率提高5个百分点,达到99%: a change that belongs to nothing before it belongs to the rate behind it. */
function adoptChange(drafts: Draft[], relations: Relations[], i: number): void {
  const change = relations[i - 1]
  if (!change || change.of !== undefined || drafts[i - 1].kind !== 'change') return
  if (drafts[i].kind === 'rate' && /^[,至到为]?$/.test(drafts[i].lead)) change.of = i
}

function ofFigure(draft: Draft, before: Preceding, relations: Relations[]): number | undefined {
  const count = before.count()
  switch (draft.kind) {
    case 'change':
      return before.changed(draft.worded?.subject ?? '')
    case 'rate': {
      const share = SHARE.exec(draft.before)
      if (!share) return isRatio(draft) ? before.rated(draft, relations) : undefined
      const own = draft.before.slice(0, share.index).replace(/^[,、]/, '')
      if (!own) return count
      return count !== undefined && SHARE_OF_WHOLE.test(draft.before) ? (relations[count].of ?? count) : undefined
    }
    case 'money':
      return SUM.test(draft.before) ? count : undefined
    case 'count': {
      if (PART.test(draft.before)) return before.whole(relations)
      const inList = draft.lead.startsWith('、') && before.adjacent()?.kind === 'count'
      return inList ? relations[before.at - 1].of : undefined
    }
    default:
      return undefined
  }
}

/** 办结率, or 36个行政机关100%按时公开 with nothing but words in between. */
function isRatio({ before, lead }: Draft): boolean {
  return /率(?:为|是)?$/.test(before) ? !/[、和]/.test(before) : !/[,、:]/.test(lead) && lead === before
}

/** The figures of the same sentence before figure `at`, and of its part behind the last ;. */
class Preceding {
  constructor(
    private readonly drafts: Draft[],
    private readonly sentence: number,
    private readonly segment: number,
    readonly at: number,
  ) {}

  adjacent(): Draft | undefined {
    return this.at > this.segment ? this.drafts[this.at - 1] : undefined
  }

  /** The nearest count; for one of the year before, the current one. */
  count(): number | undefined {
    return this.nearest(this.segment, ({ kind }) => kind === 'count')
  }

  /** The count of which another is a part. */
  whole(relations: Relations[]): number | undefined {
    const found = this.nearest(this.sentence, ({ kind }) => kind === 'count')
    return found === undefined ? undefined : (relations[found].of ?? found)
  }

  /** What changed: the count of that name, or without a name the figure before. */
  changed(subject: string): number | undefined {
    const name = subject.replace(/^[,、“(]+|[”量数]+$/g, '')
    if (name) return this.nearest(this.sentence, ({ kind, before }) => kind === 'count' && before.includes(name))
    const inList = this.drafts[this.at].lead.startsWith('、')
    if (inList) return undefined
    const { unit } = this.drafts[this.at]
    const relative = /[%‰倍点成]$/.test(unit)
    const fits = (draft: Draft) => draft.kind !== 'change' && draft.kind !== 'rank' && (relative || draft.unit === unit)
    return this.nearest(this.sentence, fits)
  }

  /** What a rate is a rate of: a part only by name (其中败诉5件,败诉率), else its whole; of a list, nothing in particular. */
  rated({ before }: Draft, relations: Relations[]): number | undefined {
    const count = this.count()
    if (count === undefined) return undefined
    const named = /(..)率/.exec(before)?.[1]
    const whole = relations[count].of
    if (whole !== undefined) return named && this.drafts[count].before.includes(named) ? count : whole
    return this.drafts[count].lead.startsWith('、') ? undefined : count
  }

  private nearest(from: number, fits: (draft: Draft) => boolean): number | undefined {
    for (let i = this.at - 1; i >= Math.max(from, this.at - FAR); i--) {
      if (fits(this.drafts[i])) return this.drafts[i].current ?? i
    }
    return undefined
  }
}
