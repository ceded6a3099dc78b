/** A row of a lexicon table: a word that the rules look for, and a printed example of it. */
export interface Word {
  /** As normalized text has it: simplified characters, half-width signs. */
  word: string
  /** What must not stand right before the word, as regular expression source: 附 for 近, because 附近 is another word. */
  notAfter?: string
  /** What must not stand right behind it, as regular expression source: 机 for 有, because 有机 is another word. */
  notBefore?: string
  /** A text in which the word is found and makes a difference. A test reads it with the row and without. */
  example: string
}

/**
 * The rows of a table from examples that mark their word with brackets, blanks between them: `受理案件12[件]` gives the
 * word 件 and the example 受理案件12件.
 */
export function words(examples: string): Word[] {
  return examples
    .trim()
    .split(/\s+/)
    .map((marked) => {
      const [, before, word, after] = /^(.*?)\[(.+?)\](.*)$/.exec(marked) ?? []
      if (word === undefined) throw new Error(`An example marks its word with [ ]: ${marked}`)
      return { word, example: before + word + after }
    })
}

/** Regular expression source that matches any word of the table, the longest one that fits. */
export function anyOf(table: readonly Word[]): string {
  if (table.length === 0) return '(?!)'
  const longestFirst = [...table].sort((a, b) => b.word.length - a.word.length)
  return `(?:${longestFirst.map(sourceOf).join('|')})`
}

function sourceOf({ word, notAfter, notBefore }: Word): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return (notAfter ? `(?<!${notAfter})` : '') + literal + (notBefore ? `(?!${notBefore})` : '')
}
