import { CHANGE_EXTENTS } from '../lexicon/change-verbs'
import { anyOf } from '../lexicon/word'
import { CONTEXT_LENGTH, type FigureContext } from './figure-context'
import { CHANGE_VERB, type StatedChange } from './read-change'
import { assignedSubjects, coveredSubjects, splitList, subjectsOfVerbs } from './shared-subjects'

/** Between two figures of a run; the second may turn the other way: 分别下降3%、上升5%. */
const BETWEEN = new RegExp(`^(?:、|和|与|及|以及|,)(?:${CHANGE_VERB})?$`)
const VERB_AT_END = new RegExp(`${CHANGE_VERB}$`)
/** Between two words for one change: 增加20件|、增长|15%. */
const SAME_CHANGE = new RegExp(`^[,、](?:即|也|并)?(?:${CHANGE_VERB}|${anyOf(CHANGE_EXTENTS)})(?:为|达)?$`)
const BARE_RATE = /^(?:占比|比例|.{1,4}率)$/
/** 分别|完成年度目标的|124%、115%: what is said of each of the figures before. */
const SHARED_PREDICATE = /^(?:占|完成|超|高于|低于)/

/**
 * Gives each figure its share of what several have in common. 刑事警情、治安警情同比分别下降34.9%、36.3%: each its own
 * subject, and both the change; 参考率、合格率均达100%: the one figure what it covers.
 */
export function assignShared(contexts: readonly FigureContext[]): FigureContext[] {
  const assigned: FigureContext[] = []
  while (assigned.length < contexts.length) {
    const start = assigned.length
    const end = endOfRun(contexts, start)
    const length = end - start
    if (length > 1) {
      const preceding = assigned.slice(Math.max(0, start - length))
      assigned.push(...assignRun(contexts.slice(start, end), preceding))
    } else {
      const covering = withCovered(contexts[start])
      assigned.push(start > 0 ? withChangeBefore(assigned[start - 1], covering) : covering)
    }
  }
  return assigned
}

/** Where the run of figures that begins at `start` ends: 34.9%、36.3%. */
function endOfRun(contexts: readonly FigureContext[], start: number): number {
  const first = contexts[start]
  let end = start + 1
  while (end < contexts.length && BETWEEN.test(contexts[end].gap) && mayShare(first, contexts[end])) end++
  return end
}

function mayShare(first: FigureContext, next: FigureContext): boolean {
  if (first.unit === next.unit || (first.kind === 'count' && next.kind === 'count')) return true
  return first.before.includes('分别') && !next.gap.startsWith(',')
}

/**
 * A run of figures: the first one's change holds for all. 分别 assigns its subjects in order, or assigns the run to as many
 * figures before it (`preceding`), if those are of one kind.
 */
function assignRun(run: readonly FigureContext[], preceding: readonly FigureContext[]): FigureContext[] {
  const [{ stated, before, unit }] = run
  const inOrder = before.includes('分别')
  const [, ahead = '', behind = ''] = /^,?(.*?)分别(.*)$/.exec(before) ?? []
  const predicate = behind.replace(/[为是有达了共在至的]+$/, '')
  const subjects = stated
    ? splitList(stated.subject)
    : inOrder
      ? assignedSubjects(
          ahead,
          predicate,
          run.length,
          run.every((figure) => figure.unit === unit),
        )
      : subjectsOfVerbs(before)
  const fits = subjects.length === run.length && (!stated || inOrder)
  const said = stated ? '' : predicateOfEach(ahead, predicate)
  const pointsBack = !fits && !stated?.subject && said !== undefined
  return run.map((figure, i): FigureContext => {
    const back = pointsBack && { figuresBack: isUniform(preceding, run.length) ? run.length : 0 }
    const subject = fits ? subjects[i] : pointsBack && !stated ? said : undefined
    const own = { ...figure, ...(subject !== undefined && { subject }), ...back }
    if (!stated) return own
    return { ...own, kind: 'change', stated: { ...turned(stated, figure.stated), subject: fits ? subjects[i] : '' } }
  })
}

/** What a run says of each of the figures before it: 压减率|分别为, 分别|占总数的; undefined where it says nothing of them. */
function predicateOfEach(ahead: string, predicate: string): string | undefined {
  if (BARE_RATE.test(ahead)) return ahead
  return !ahead && SHARED_PREDICATE.test(predicate) ? predicate : undefined
}

/** The run's change, in the direction that the figure itself prints: 同比分别下降3%、|上升|5%. */
function turned(shared: StatedChange, own: StatedChange | undefined): StatedChange {
  if (!own || own.wording === shared.wording) return shared
  return {
    ...shared,
    change: { ...shared.change, direction: own.change.direction },
    wording: shared.wording.replace(VERB_AT_END, own.wording),
  }
}

/** Whether these are so many figures, either all rates or none. */
function isUniform(figures: readonly FigureContext[], count: number): boolean {
  const rates = figures.filter(({ kind }) => kind === 'rate').length
  return figures.length === count && (rates === 0 || rates === count)
}

function withCovered(figure: FigureContext): FigureContext {
  const covered = figure.stated ? [] : coveredSubjects(figure.before)
  return covered.length > 1 ? { ...figure, distributesOver: covered } : figure
}

/** 受理案件同比|增加20件|、|增长|15%: a change that names neither subject nor basis says the one before it once more. */
function withChangeBefore({ stated: before, span }: FigureContext, figure: FigureContext): FigureContext {
  const { stated, gap } = figure
  if (!before || !stated || stated.subject || stated.change.basis !== 'stated') return figure
  if (!SAME_CHANGE.test(gap) || figure.span[0] - span[1] > CONTEXT_LENGTH) return figure
  const basisWords = before.wording.replace(VERB_AT_END, '')
  const wording = basisWords === before.wording ? stated.wording : basisWords + stated.wording
  const change = { direction: stated.change.direction, basis: before.change.basis }
  return { ...figure, stated: { change, subject: before.subject, wording } }
}
