import type { Term } from '@/report/term'
import compiled from './glossary.yaml'

/** The words that the editors explain, in their order. */
export const terms: readonly Term[] = compiled

/** The term of that id, or undefined. */
export function findTerm(id: string): Term | undefined {
  return terms.find((term) => term.id === id)
}
