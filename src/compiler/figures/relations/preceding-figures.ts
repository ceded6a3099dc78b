import { COMPARED } from '../context/time-phrases'
import { ONLY_VERBS } from '../context/verb-patterns'
import { ALIKE_UNITS } from '../lexicon/alike-units'
import { pairs } from '../lexicon/rates-of'
import { unitRow } from '../numbers/unit-pattern'
import { tagWords } from '../words/segment'
import type { YearLinked } from './link-years'
import type { Relations } from './relations'

/** A figure is not looked for further back than this many figures: time stays linear. */
export const MOST_FIGURES_BACK = 40

/** Units of occasions: how often something was done. */
export const OCCASION = /^(?:次|场|场次|期|轮|轮次|班次|堂|课|课次)$/

/** Whether one unit may count parts of what the other counts: 1832人,其中1790名持证. */
export function countAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((unit) => unit.replace(/\(.*$/, ''))
  return a === b || ALIKE_UNITS.some(({ units }) => units.includes(a) && units.includes(b))
}

/** 印发文件3份,|政务服务事项网上可办率: in a clause of its own, a rate of so many characters says of what it is. */
const SAYS_OF_WHAT = 6

function namesItsOwn({ before, gap }: YearLinked): boolean {
  return /[,;]/.test(gap) && before.replace(/^[,、]/, '').length >= SAYS_OF_WHAT
}

/** The figures of the same sentence before figure `at`. Each method gives the index of the one it looks for, if there is one. */
export class PrecedingFigures {
  constructor(
    private readonly figures: readonly YearLinked[],
    readonly at: number,
  ) {}

  private get figure(): YearLinked {
    return this.figures[this.at]
  }

  /** The figure right before this one, in the same part of the sentence. */
  adjacent(): YearLinked | undefined {
    return this.at > this.figure.segment ? this.figures[this.at - 1] : undefined
  }

  /** The nearest count; for one of the year before, the current one. */
  count(): number | undefined {
    return this.nearest(this.figure.segment, ({ kind }) => kind === 'count')
  }

  /** What the figure before is part of, where this one stands in a list with it: 其中民事50起、|行政14起. */
  wholeOfList(relations: readonly Relations[]): number | undefined {
    const before = this.adjacent()
    const alike = before?.kind === this.figure.kind && countAlike(before.unit, this.figure.unit)
    return this.figure.gap.startsWith('、') && alike ? relations[this.at - 1].of : undefined
  }

  /** What this one is a part of: 受理118件,…其中A|30件. Where a sentence opens with 其中, a figure of the sentence before. */
  whole(relations: readonly Relations[]): number | undefined {
    const { kind, unit, gap, value, sentence } = this.figure
    const opens = /[。!?]其中/.test(gap)
    const found = this.nearest(
      opens ? 0 : sentence,
      (figure) => figure.kind === kind && figure.value >= value && countAlike(figure.unit, unit),
    )
    return found === undefined ? undefined : (relations[found].of ?? found)
  }

  /** The figure that 分别 assigns this one to: 复议12件、诉讼17件,降幅分别为20%和|10.5%. */
  assigned(relations: readonly Relations[]): number | undefined {
    const { figuresBack = 0, bracket, sentence } = this.figure
    const found = this.at - figuresBack
    if (figuresBack === 0 || found < sentence) return undefined
    const { kind, bracket: other } = this.figures[found]
    if (kind === 'change') return relations[found].of
    return kind !== 'rank' && other === bracket ? found : undefined
  }

  /**
   * What changed: the count that the change names (业务投诉36件,业务投诉同比下降|36%), or without a name the figure before. A
   * change said once more (增加20件、增长|15%) belongs to the same figure as the first.
   */
  changed(subject: string, relations: readonly Relations[]): number | undefined {
    const { sentence, gap, unit } = this.figure
    const name = subject.replace(/^[,、“(]+|[”量数]+$/g, '')
    if (name) return this.nearest(sentence, ({ kind, before }) => kind === 'count' && before.includes(name))
    const before = this.adjacent()
    if (gap.startsWith('、') && before?.kind === 'change') {
      return before.unit === unit ? undefined : relations[this.at - 1].of
    }
    const relative = ['rate', 'points', 'times'].includes(unitRow(unit)?.kind ?? '')
    return this.nearest(
      sentence,
      (figure) => figure.kind !== 'change' && figure.kind !== 'rank' && (relative || figure.unit === unit),
    )
  }

  /**
   * What a rate is a rate of: the nearest count. Of a part only by name (其中败诉5件,败诉率), else of its whole; of a member
   * of a list only by name.
   */
  rated(relations: readonly Relations[]): number | undefined {
    const count = this.count()
    if (count === undefined || unitRow(this.figures[count].unit)?.time) return undefined
    const named = /(..)率/.exec(this.figure.before)?.[1]
    if (named !== undefined && this.figures[count].before.includes(named)) return count
    // 受理64件,调解结案47件,裁决12件,调解率73.4%: by name before by place.
    const byName =
      named && this.nearest(this.figure.segment, ({ kind, before }) => kind === 'count' && before.includes(named))
    if (byName !== undefined && byName !== '' && this.at - byName < 4) return byName
    // 开展考试2批次,通过率98.2%: not so many in a hundred of two.
    if (OCCASION.test(this.figures[count].unit)) return undefined
    // 演练5次,全体职工参加考试,合格率100%: of what the clause between says.
    if (/^[^,;。]*[,;][^,;。]{6,}[,;][^,;]*$/.test(this.figure.gap)) return undefined
    const whole = relations[count].of
    if (namesItsOwn(this.figure) && ![count, whole ?? count].some((base) => this.mayBeOf(base))) return undefined
    return whole ?? this.unlessListed(count)
  }

  /** 受理诉求1386件,诉求办结率: whether the rate repeats a word of the clause of the count, or is one of such things. */
  private mayBeOf(count: number): boolean {
    const { before, after } = this.figures[count]
    // 收到行政复议申请,审结152件,行政复议综合纠错率: a verb alone says nothing against it.
    if (ONLY_VERBS.test(before.replace(/^[,、]/, ''))) return true
    if (pairs(this.figure.before, before) || pairs(this.figure.before, after)) return true
    const words = tagWords(this.figure.before.replace(/^[,、]/, '')).filter(({ word }) => word.length > 1)
    return words.some(({ word }) => (before + after).includes(word))
  }

  /** The figure `found`, unless it continues a list. */
  unlessListed(found: number): number | undefined {
    return this.figures[found].gap.startsWith('、') ? undefined : found
  }

  /** Passes over figures in brackets that are not its own, and over those that are only compared with (比上年的85.6%). */
  private nearest(from: number, fits: (figure: YearLinked) => boolean): number | undefined {
    const { bracket } = this.figure
    for (let i = this.at - 1; i >= Math.max(from, this.at - MOST_FIGURES_BACK); i--) {
      const figure = this.figures[i]
      if (!fits(figure)) continue
      if (figure.current !== undefined && figure.current <= this.at) return figure.current
      if ((figure.bracket === undefined || figure.bracket === bracket) && !COMPARED.test(figure.before)) return i
    }
    return undefined
  }
}
