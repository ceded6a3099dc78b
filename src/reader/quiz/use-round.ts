import { useMemo, useState } from 'react'
import type { Report } from '@/report/types'
import { onForgotten } from '../settings/forget-records'
import { newSeed } from './new-seed'
import { roundOf } from './round-of'

/** How far a reader is in a round. */
interface Progress {
  seed: string
  /** Chosen option of each question answered so far, from 0. */
  chosen: readonly number[]
  /** The question in sight, from 0; the number of questions when the result is. */
  at: number
}

/** Rounds under way by report id, for as long as the app runs: whoever goes to read the text comes back to theirs. */
const underWay = new Map<string, Progress>()
onForgotten(() => underWay.clear())

/**
 * One round of questions and how far the reader is in it.
 *
 * @param seed of the round that a link asks for; without, the round under way goes on, or a fresh one begins
 */
export function useRound(report: Report, seed: string | undefined) {
  const [progress, setProgress] = useState(() => resumed(report.id, seed))
  const questions = useMemo(() => roundOf(report, progress.seed), [report, progress.seed])

  const go = (next: Progress) => {
    underWay.set(report.id, next)
    setProgress(next)
  }
  return {
    ...progress,
    questions,
    /** Chooses an option of the question in sight; the first choice counts. */
    choose: (option: number) => {
      if (progress.chosen.length === progress.at) go({ ...progress, chosen: [...progress.chosen, option] })
    },
    goOn: () => go({ ...progress, at: progress.chosen.length }),
    /** The same questions from the first. */
    again: () => go(begun(progress.seed)),
    /** Other questions. */
    another: () => go(begun(newSeed(Math.random))),
  }
}

function resumed(reportId: string, seed: string | undefined): Progress {
  const before = underWay.get(reportId)
  if (before && (seed === undefined || seed === before.seed)) return before
  const progress = begun(seed ?? newSeed(Math.random))
  underWay.set(reportId, progress)
  return progress
}

function begun(seed: string): Progress {
  return { seed, chosen: [], at: 0 }
}
