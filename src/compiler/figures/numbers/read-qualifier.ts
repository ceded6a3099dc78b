import type { Qualifier } from '../../../report/types'
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from '../lexicon/qualifiers'
import { anyOf } from '../lexicon/word'

/** A qualifier and where its words begin or end. */
interface Found {
  qualifier?: Qualifier
  at: number
}

const qualifierOf = new Map([...QUALIFIERS_BEFORE, ...QUALIFIERS_AFTER].map(({ word, qualifier }) => [word, qualifier]))
const LONGEST = Math.max(0, ...QUALIFIERS_BEFORE.map(({ word }) => word.length))
const BEFORE = new RegExp(`${anyOf(QUALIFIERS_BEFORE)}$`)
const AFTER = new RegExp(anyOf(QUALIFIERS_AFTER), 'y')

/**
 * The qualifying words between `floor` and the start of a number, two at most (达到近5万人); the one next to the number
 * counts.
 */
export function qualifierBefore(text: string, start: number, floor: number): Found {
  const nearest = oneBefore(text, start, floor)
  if (!nearest.qualifier) return nearest
  return { qualifier: nearest.qualifier, at: oneBefore(text, nearest.at, floor).at }
}

function oneBefore(text: string, start: number, floor: number): Found {
  const lowest = Math.max(0, start - LONGEST)
  // One unit more is read, for what must not stand before the word. No word begins there: 多 of 60多|达 is not its own.
  const found = endingAt(text, Math.max(0, lowest - 1, floor - 1), start)
  return !found || found.at >= floor ? (found ?? { at: start }) : (endingAt(text, floor, start) ?? { at: start })
}

function endingAt(text: string, from: number, start: number): Found | undefined {
  const found = BEFORE.exec(text.slice(from, start))
  return found ? { qualifier: qualifierOf.get(found[0]), at: from + found.index } : undefined
}

/** The qualifying word that begins where a unit ends. */
export function qualifierAfter(text: string, end: number): Found {
  AFTER.lastIndex = end
  const word = AFTER.exec(text)?.[0]
  return word === undefined ? { at: end } : { qualifier: qualifierOf.get(word), at: AFTER.lastIndex }
}
