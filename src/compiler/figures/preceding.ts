import type { Draft } from './draft'
import { COMPARED } from './link-years'
import type { Relations } from './relate'
import { isTime } from './units'

/** A figure is not looked for further back than this many figures: time stays linear. */
export const FAR = 40

const ALIKE = ['人 名 位 个', '件 宗 起 例 项 条 个', '家 户 所 个', '篇次 篇 条 个'].map((units) => units.split(' '))

/** Whether one unit may count parts of what the other counts: 1832人,其中1790名持证. */
function countAlike(one: string, other: string): boolean {
  return one === other || ALIKE.some((units) => units.includes(one) && units.includes(other))
}

/** The figures of the same sentence before figure `at`, and of its part behind the last ;. */
export class Preceding {
  constructor(
    private readonly drafts: readonly Draft[],
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

  /** What the figure before is part of, where this one stands in a list with it: 其中民事50起、行政14起. */
  listed(relations: readonly Relations[]): number | undefined {
    const { kind, unit, lead } = this.drafts[this.at]
    const before = this.adjacent()
    const alike = before?.kind === kind && countAlike(before.unit, unit)
    return lead.startsWith('、') && alike ? relations[this.at - 1].of : undefined
  }

  /** Of what another is a part: 受理118件,…其中A; where a sentence opens with 其中, one of the sentence before. */
  whole(relations: readonly Relations[]): number | undefined {
    const { kind, unit, lead, value } = this.drafts[this.at]
    const opens = /[。!?]其中/.test(lead)
    const fits = (draft: Draft) => draft.kind === kind && draft.value >= value && countAlike(draft.unit, unit)
    const found = this.nearest(opens ? 0 : this.sentence, fits)
    return found === undefined ? undefined : (relations[found].of ?? found)
  }

  /** Where the figure is one of several that 分别 deals out: the one in its place among as many before them. */
  dealt(relations: readonly Relations[]): number | undefined {
    const { dealtTo, aside } = this.drafts[this.at]
    const found = this.at - (dealtTo ?? 0)
    if (!dealtTo || found < this.sentence) return undefined
    const { kind, aside: other } = this.drafts[found]
    if (kind === 'change') return relations[found].of
    return kind !== 'rank' && other === aside ? found : undefined
  }

  /** What changed: the count of that name, or without a name the figure before; said once more (增加20件、增长15%) the same. */
  changed(subject: string, relations: readonly Relations[]): number | undefined {
    const name = subject.replace(/^[,、“(]+|[”量数]+$/g, '')
    if (name) return this.nearest(this.sentence, ({ kind, before }) => kind === 'count' && before.includes(name))
    const { lead, unit } = this.drafts[this.at]
    const before = this.adjacent()
    if (lead.startsWith('、') && before?.kind === 'change') {
      return before.unit === unit ? undefined : relations[this.at - 1].of
    }
    const relative = /[%‰倍点成]$/.test(unit)
    const fits = (draft: Draft) => draft.kind !== 'change' && draft.kind !== 'rank' && (relative || draft.unit === unit)
    return this.nearest(this.sentence, fits)
  }

  /** What a rate is a rate of: a part only by name (其中败诉5件,败诉率), else its whole; of a list, nothing in particular. */
  rated({ before }: Draft, relations: readonly Relations[]): number | undefined {
    const count = this.count()
    if (count === undefined || isTime(this.drafts[count].unit)) return undefined
    const named = /(..)率/.exec(before)?.[1]
    const whole = relations[count].of
    const isNamed = named !== undefined && this.drafts[count].before.includes(named)
    if (whole !== undefined) return isNamed ? count : whole
    return isNamed ? count : this.unlisted(count)
  }

  /** The figure, unless it is one of a list. */
  unlisted(found: number): number | undefined {
    return this.drafts[found].lead.startsWith('、') ? undefined : found
  }

  /** Passes over figures in brackets that are not its own, and over those that are only compared with. */
  private nearest(from: number, fits: (draft: Draft) => boolean): number | undefined {
    const { aside } = this.drafts[this.at]
    for (let i = this.at - 1; i >= Math.max(from, this.at - FAR); i--) {
      const draft = this.drafts[i]
      if (!fits(draft)) continue
      if (draft.current !== undefined) return draft.current
      if ((draft.aside === undefined || draft.aside === aside) && !COMPARED.test(draft.before)) return i
    }
    return undefined
  }
}
