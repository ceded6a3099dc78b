import type { AskedPair } from './decide-pair'

/** Words of the text that an editor has marked, by where they begin in their paragraph. */
export interface MarkedWords {
  paragraph: string
  start: number
  words: string
}

/** What stands over the screen and takes the keys. */
export type Over =
  | { name: 'fields' | 'problems' | 'intake' }
  | { name: 'exclude'; figure: string }
  | { name: 'pair'; asked: AskedPair }
  | { name: 'add'; words?: MarkedWords }
  | undefined
