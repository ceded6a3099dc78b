import { ALIKE_UNITS } from '../figures/lexicon/alike-units'
import type { WordedFigure } from './figure-words'

/** A figure of a later report that may be the same thing as one of an earlier report. */
export interface FigureMatch {
  older: WordedFigure
  newer: WordedFigure
  /** The words around both numbers are the same, and so are unit and kind. */
  sure: boolean
  /** What differs, in words for an editor; empty where `sure`. */
  reasons: string[]
  /** From 0 to 1: how much of the words is the same. */
  likeness: number
}

/** Below this, two figures share too few words to be proposed. */
const LEAST = 0.5
/** How much the clause, the label and the clause before count. */
const WEIGHTS = { clause: 0.45, label: 0.35, before: 0.2 }
/** What another unit takes away: one that may count the same thing, and one that cannot. */
const OTHER_UNIT = { alike: 0.05, unlike: 0.25 }

/**
 * Pairs figures of two reports by the words around the numbers, labels, units and kinds, best first, each figure at most
 * once. Where they stand decides nothing: sections are numbered anew every year. Only pairs that `mayMatch` are paired.
 */
export function matchFigures(
  older: readonly WordedFigure[],
  newer: readonly WordedFigure[],
  mayMatch: (older: WordedFigure, newer: WordedFigure) => boolean = () => true,
): FigureMatch[] {
  const candidates: FigureMatch[] = []
  for (const after of newer) {
    for (const before of older) {
      const match = compare(before, after)
      if (match && match.likeness >= LEAST && mayMatch(before, after)) candidates.push(match)
    }
  }
  candidates.sort((a, b) => b.likeness - a.likeness)
  const taken = new Set<WordedFigure>()
  return candidates.filter(({ older, newer }) => {
    if (taken.has(older) || taken.has(newer)) return false
    taken.add(older).add(newer)
    return true
  })
}

function compare(older: WordedFigure, newer: WordedFigure): FigureMatch | undefined {
  const [then, now] = [older.place.figure, newer.place.figure]
  if (then.kind !== now.kind) return undefined
  const clause = Math.max(shared(older.clause, newer.clause), 0.95 * shared(older.noun, newer.noun))
  const label = shared(older.label, newer.label)
  // A clause of one word (占比, 合格率) says nothing by itself.
  const wordy = Math.min(older.clause.length, newer.clause.length) > 3
  if (!wordy && label < 0.6 && shared(older.before, newer.before) < 0.6) return undefined
  const sameUnit = then.unit === now.unit
  const penalty = sameUnit ? 0 : alike(then.unit, now.unit) ? OTHER_UNIT.alike : OTHER_UNIT.unlike
  const likeness =
    WEIGHTS.clause * clause + WEIGHTS.label * label + WEIGHTS.before * shared(older.before, newer.before) - penalty
  const sameWords = older.clause === newer.clause && (wordy || older.before === newer.before)
  const reasons = [
    ...(sameWords ? [] : [wordsDiffering(older, newer)]),
    ...(sameUnit ? [] : [`单位不同：“${then.unit}”与“${now.unit}”`]),
  ]
  return { older, newer, sure: reasons.length === 0, reasons, likeness }
}

/** Where the clause is the same one word (合格率), it is the clause before that differs. */
function wordsDiffering(older: WordedFigure, newer: WordedFigure): string {
  if (older.clause !== newer.clause) return `措辞不同：“${older.clause}”与“${newer.clause}”`
  return `前面的分句不同：“${older.before}”与“${newer.before}”`
}

/** 人 and 人次 count alike, and so do 件 and 宗. */
function alike(a: string, b: string): boolean {
  return `${a}次` === b || `${b}次` === a || ALIKE_UNITS.some(({ units }) => units.includes(a) && units.includes(b))
}

/** Dice's coefficient of the pairs of neighbouring characters: 1 for equal words, 0 for words without any in common. */
function shared(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const left = pairsOf(b)
  const total = pairsOf(a).length + left.length
  let both = 0
  for (const pair of pairsOf(a)) {
    const at = left.indexOf(pair)
    if (at < 0) continue
    left.splice(at, 1)
    both++
  }
  return total === 0 ? 0 : (2 * both) / total
}

function pairsOf(words: string): string[] {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2))
}
