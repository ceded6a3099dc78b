import type { YearLinked } from './link-years'
import { partsFrom } from './parts-of-whole'
import { PrecedingFigures } from './preceding-figures'
import type { Relations } from './relations'
import { BRACKETED_SHARE, MULTIPLE, opensPart, SHARE, SHARE_OF_WHOLE } from './share-words'

/** In a list, a rate with more characters than 按时办结率 has a subject of its own. */
const SHORT_RATE = 5
const SUM_OF_COUNT = /(?:涉及|涉案|标的|总|合同)?(?:金额|标的额|价值|货值)$/

/**
 * Links the figures of one paragraph, only where its wording does: a figure without a subject of its own follows the
 * one before it (…1568宗,同比上升25.8%), and 其中 opens a part.
 */
export function relateFigures(figures: readonly YearLinked[]): Relations[] {
  const relations = figures.map(({ previous }): Relations => (previous === undefined ? {} : { previous }))
  let whole: number | undefined
  figures.forEach((figure, i) => {
    if (i === figure.sentence) whole = undefined
    const before = new PrecedingFigures(figures, i)
    const of = figure.figuresBack === undefined ? ofFigure(figure, before, relations) : before.assigned(relations)
    if (of !== undefined) relations[i].of = of
    if (figure.kind === 'count' && opensPart(figure.gap)) whole = of
    const added = partsFrom(figures, i, relations[i])
    for (const part of added?.parts ?? []) relations[part].of = added?.whole
    if (of !== undefined && whole !== undefined && isShareOf(figure, figures[of], figures[whole])) {
      if (of !== whole) relations[of].of ??= whole
    }
    if (takesChangeBefore(figures, relations, i)) relations[i - 1].of = i
  })
  return relations
}

/**
 * 清单447项,其中…;最多跑一次事项447项,占比100%: a count with a share is a part of the sentence's whole too, if the
 * numbers bear it out.
 */
function isShareOf(rate: YearLinked, part: YearLinked, whole: YearLinked): boolean {
  if (rate.kind !== 'rate' || !SHARE_OF_WHOLE.test(rate.before)) return false
  return Math.abs((part.value / whole.value) * 100 - rate.value) <= 0.5
}

/** 办结率提高5个百分点,达到|99%: a change that belongs to nothing before it belongs to the figure behind it. */
function takesChangeBefore(figures: readonly YearLinked[], relations: readonly Relations[], i: number): boolean {
  if (figures[i - 1]?.kind !== 'change' || relations[i - 1].of !== undefined) return false
  const { kind, gap } = figures[i]
  return kind !== 'change' && kind !== 'rank' && /^[,至到为]?$/.test(gap)
}

function ofFigure(figure: YearLinked, before: PrecedingFigures, relations: readonly Relations[]): number | undefined {
  switch (figure.kind) {
    case 'change':
      return before.changed(figure.stated?.subject ?? '', relations)
    case 'rate':
      return ofRate(figure, before, relations)
    case 'money': {
      const count = SUM_OF_COUNT.test(figure.before) ? before.count() : undefined
      if (opensPart(figure.gap)) return before.whole(relations) ?? count
      return SUM_OF_COUNT.test(figure.before) ? count : before.wholeOfList(relations)
    }
    case 'count':
      return opensPart(figure.gap) ? before.whole(relations) : before.wholeOfList(relations)
    default:
      return undefined
  }
}

function ofRate(figure: YearLinked, before: PrecedingFigures, relations: readonly Relations[]): number | undefined {
  const adjacent = before.adjacent()
  const last = before.at - 1
  // 由85%提升至92%: the later value is a rate of what the earlier one is.
  if (figure.previous !== undefined && figure.previous < before.at) return relations[figure.previous].of
  if (BRACKETED_SHARE.test(figure.gap) && (adjacent?.kind === 'count' || adjacent?.kind === 'money')) return last
  if (MULTIPLE.test(figure.before)) return adjacent?.kind === 'change' ? relations[last].of : adjacent && last
  const share = SHARE.exec(figure.before)
  if (!share) return isRatio(figure) ? before.rated(relations) : undefined
  const count = before.count()
  if (!figure.before.slice(0, share.index).replace(/^[,、]/, '')) return count
  if (adjacent?.kind === 'money') return last
  if (count === undefined || !SHARE_OF_WHOLE.test(figure.before)) return undefined
  return relations[count].of ?? before.unlessListed(count)
}

/** 办结率, or 36个行政机关100%按时公开 with nothing but words in between; not the second of 新增就业1.5万人、城镇登记失业率3%. */
function isRatio({ before, gap }: YearLinked): boolean {
  if (gap.startsWith('、') && before.length > SHORT_RATE) return false
  return /率(?:为|是)?$/.test(before) ? !/[、和]/.test(before) : !/[,、:]/.test(gap) && gap === before
}
