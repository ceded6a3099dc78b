import { useMemo, useState } from 'react'
import type { Report } from '@/report/types'
import { onForgotten } from '../settings/forget-records'
import type { Years } from '../years/years-context'
import { newSeed } from './new-seed'
import { pastQuestion } from './past-question'
import { QUESTIONS, roundOf } from './round-of'

/** The reader's progress in a round. */
interface Progress {
  seed: string
  /** Chosen option of each question answered so far, from 0. */
  chosen: readonly number[]
  /** The current question, from 0; the number of questions once the result is shown. */
  at: number
}

/** Progress by report id while the app runs, so that a reader who goes to the text comes back to the same round. */
const underWay = new Map<string, Progress>()
onForgotten(() => underWay.clear())

/**
 * One round of questions and the reader's progress in it.
 *
 * @param years all series: with them, the last question is about a year before
 * @param seed of the round that a link asks for. Without it, the round in progress continues, or a new one begins
 */
export function useRound(report: Report, seed: string | undefined, years: Years | undefined) {
  const [progress, setProgress] = useState(() => resumed(report.id, seed))
  const questions = useMemo(() => {
    const round = roundOf(report, progress.seed)
    const past = years && pastQuestion(report, years, progress.seed)
    return past ? [...round.slice(0, QUESTIONS - 1), past] : round
  }, [report, progress.seed, years])

  const go = (next: Progress) => {
    underWay.set(report.id, next)
    setProgress(next)
  }
  return {
    ...progress,
    questions,
    /** Chooses an option of the current question; only the first choice counts. */
    choose: (option: number) => {
      if (progress.chosen.length === progress.at) go({ ...progress, chosen: [...progress.chosen, option] })
    },
    goOn: () => go({ ...progress, at: progress.chosen.length }),
    /** Starts again with the same questions. */
    again: () => go(begun(progress.seed)),
    /** Starts a round with other questions. */
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
