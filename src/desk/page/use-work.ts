import { useEffect, useMemo, useState } from 'react'
import type { DeskFigure, PairView, PartView } from '../view'
import { type Decision, notSameStep, type Reasons, sameStep } from './decide-pair'
import type { Over } from './over'
import { useKeys } from './use-keys'
import type { OpenedReport } from './use-report'

/** A link that is being made: the next figure chosen becomes its end. */
export interface Linking {
  figure: string
  field: 'of' | 'previous'
}

/** Where the editor works, and what the keys do. */
export interface Work {
  current?: string
  /** Figures to light up in the text: those that the current one is computed with or linked to. */
  lit: readonly string[]
  editing: boolean
  setEditing: (on: boolean) => void
  doubtsFirst: boolean
  setDoubtsFirst: (on: boolean) => void
  linking?: Linking
  startLink: (figure: string, field: Linking['field']) => void
  endLink: (target: string | null | undefined) => void
  figures: DeskFigure[]
  choose: (figure: string) => void
  /** Goes to the next that is not reviewed. */
  leave: (figure: string) => void
  confirm: (figure: string) => void
  /** Takes over what last year's editor said. */
  carry: (figure: string) => void
  /** Says whether a figure is the same thing as an earlier report's. */
  decide: (pair: PairView, decision: Decision) => void
  same: (pair: PairView, said: Reasons) => void
  nextDoubt: () => void
  goToPart: (part: string, figure?: string) => void
}

/** The figures of a part in the order of work. */
function inOrder(part: PartView | undefined, doubtsFirst: boolean): DeskFigure[] {
  const figures = part?.figures ?? []
  return doubtsFirst ? [...figures].sort((a, b) => Number(!!b.doubt) - Number(!!a.doubt)) : figures
}

function pairKeys(pair: PairView | undefined, decide: Work['decide']): Record<string, () => void> {
  if (!pair) return {}
  return { t: () => decide(pair, 'same'), d: () => decide(pair, 'differs'), b: () => decide(pair, 'notSame') }
}

export function useWork(opened: OpenedReport, active: boolean, onOver: (over: Over) => void): Work {
  const { report, part, step, seriesStep, undo, openPart, say } = opened
  const [chosen, setCurrent] = useState<string>()
  const [editing, setEditing] = useState(false)
  const [doubtsFirst, setDoubtsFirst] = useState(false)
  const [linking, setLinking] = useState<Linking>()
  // The order stands while a part is worked on: a doubt that ends does not jump away.
  const [order, setOrder] = useState<readonly string[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for another part or order only
  useEffect(() => setOrder(inOrder(part, doubtsFirst).map(({ id }) => id)), [part?.id, doubtsFirst])
  const figures = useMemo(() => {
    const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
    return doubtsFirst ? [...(part?.figures ?? [])].sort((a, b) => rank(a.id) - rank(b.id)) : (part?.figures ?? [])
  }, [part, order, doubtsFirst])
  const isOpen = (it: DeskFigure) => !it.reviewed && it.excluded === undefined
  // Until one is chosen, work goes on at the first that is left.
  const current = figures.some(({ id }) => id === chosen) ? chosen : (figures.find(isOpen) ?? figures[0])?.id
  const at = figures.findIndex(({ id }) => id === current)
  const figure = figures[at]

  const goToPart = async (wanted: string, target?: string) => {
    const view = wanted === part?.id ? part : await openPart(wanted)
    setEditing(false)
    setCurrent(target ?? view?.figures.find(isOpen)?.id ?? view?.figures[0]?.id)
  }
  const goToDoubt = async (wanted: string) => {
    const view = await openPart(wanted)
    setCurrent(view?.figures.find((it) => it.doubt)?.id)
  }
  /** Behind the figure, else before it, else in the next part where something is left. */
  const leave = (id: string) => {
    setEditing(false)
    const from = figures.findIndex((it) => it.id === id)
    const left = figures.filter((it) => isOpen(it) && it.id !== id)
    const parts = report?.parts ?? []
    const here = parts.findIndex((it) => it.id === part?.id)
    const others = [...parts.slice(here + 1), ...parts.slice(0, here)]
    // Doubts first: those of the other parts come before what is left here.
    const doubtful = doubtsFirst && !left.some((it) => it.doubt) ? others.find(({ doubts }) => doubts > 0) : undefined
    if (doubtful) return goToDoubt(doubtful.id)
    const next = left.find((it) => figures.indexOf(it) > from) ?? left[0]
    if (next) return setCurrent(next.id)
    const more = others.find((it) => it.reviewed < it.figures)
    if (more) goToPart(more.id)
    else say('全部核对完了：请点“检查”，再打印校样')
  }
  const confirm = (id: string, done = '已核对') => {
    leave(id)
    step({ do: 'confirm', figure: id }, done)
  }
  const carry = (id: string) => {
    leave(id)
    step({ do: 'carry', figure: id }, '已沿用去年的')
  }
  const same = async (pair: PairView, said: Reasons) => {
    const { done, refused } = await seriesStep(sameStep(pair, said), '已写进历年')
    if (refused?.asks) {
      return onOver({ name: 'pair', asked: { pair, asks: refused.asks, message: refused.message, said } })
    }
    // Whoever has held both sentences against each other has looked at the figure; what is in doubt waits for a word on it.
    const looked = figures.find(({ id }) => id === pair.newer.figure)
    if (done && looked && isOpen(looked) && !looked.doubt && !looked.carried)
      confirm(looked.id, '已写进历年，指标已核对')
  }
  const decide = (pair: PairView, decision: Decision) => {
    if (decision === 'same') same(pair, {})
    else if (decision === 'differs') onOver({ name: 'pair', asked: { pair, asks: 'differs', message: '', said: {} } })
    else seriesStep(notSameStep(pair), '记下了：不是同一指标')
  }
  const nextDoubt = async () => {
    const next = figures.slice(at + 1).find((it) => it.doubt) ?? figures.find((it) => it.doubt && it.id !== current)
    if (next) return setCurrent(next.id)
    const other = report?.parts.find((it) => it.doubts > 0 && it.id !== part?.id)
    if (!other) return say('没有存疑的了')
    goToDoubt(other.id)
  }
  const endLink = (target: string | null | undefined) => {
    if (linking && target !== undefined && target !== linking.figure) {
      step({ do: linking.field, figure: linking.figure, target }, target ? '已连上' : '已取消关系')
    }
    if (linking) setCurrent(linking.figure)
    setLinking(undefined)
  }
  const startLink = (id: string, field: Linking['field']) => {
    setLinking({ figure: id, field })
    setCurrent(id)
  }
  const choose = (id: string) => {
    if (linking) endLink(id)
    else {
      setEditing(false)
      setCurrent(id)
    }
  }

  const keys: Record<string, () => void> = {
    ArrowDown: () => setCurrent(figures[Math.min(figures.length - 1, at + 1)]?.id),
    ArrowUp: () => setCurrent(figures[Math.max(0, at - 1)]?.id),
    u: undo,
    n: nextDoubt,
    a: () => onOver({ name: 'add' }),
    ...(linking && { Enter: () => endLink(current), 0: () => endLink(null), Escape: () => endLink(undefined) }),
    ...(!linking &&
      figure &&
      figure.excluded === undefined && {
        Enter: () => (figure.reviewed ? leave(figure.id) : confirm(figure.id)),
        e: () => setEditing(true),
        x: () => onOver({ name: 'exclude', figure: figure.id }),
        k: () => step({ do: 'key', figure: figure.id, on: !figure.isKey }, figure.isKey ? '不再是要点' : '已选为要点'),
        w: () => startLink(figure.id, 'of'),
        p: () => startLink(figure.id, 'previous'),
        ...(figure.carried && { l: () => carry(figure.id) }),
        ...pairKeys(figure.pair, decide),
      }),
  }
  useKeys(active, keys)

  const check = part?.checks.find((it) => it.figure === current || it.operands.includes(current ?? ''))
  const clash = report?.problems.find((it) => it.figures?.includes(current ?? ''))
  const links = [figure?.of, figure?.previous].filter((id) => id !== undefined)
  const lit = linking ? [linking.figure] : (clash?.figures ?? (check ? [check.figure, ...check.operands] : links))
  return {
    current,
    lit,
    editing,
    setEditing,
    doubtsFirst,
    setDoubtsFirst,
    linking,
    startLink,
    endLink,
    figures,
    choose,
    leave,
    confirm,
    carry,
    decide,
    same,
    nextDoubt,
    goToPart,
  }
}
