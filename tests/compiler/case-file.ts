import { readFileSync, writeFileSync } from 'node:fs'

/** One case of a case file: what goes in, and what must come out. */
export interface Case {
  /** The prose line above the case. */
  name: string
  input: string
  expected: string
  /** Line of the opening fence in the file, from 1. */
  line: number
}

const FENCE = '```'

/**
 * Reads a case file: prose, then fenced cases of input, a line with a single `.`, and the expected output.
 *
 *     Half-width markers open subsections.
 *     ```
 *     (一)加强学习
 *     .
 *     s1.1 subsection (一) 加强学习
 *     ```
 */
export function readCases(file: string): Case[] {
  const cases: Case[] = []
  const lines = readFileSync(file, 'utf8').split('\n')
  let name = ''
  for (let i = 0; i < lines.length; i++) {
    if (lines[i] !== FENCE) {
      if (lines[i].trim()) name = lines[i].trim()
      continue
    }
    const end = lines.indexOf(FENCE, i + 1)
    const body = lines.slice(i + 1, end)
    const dot = body.indexOf('.')
    if (end < 0 || dot < 0) throw new Error(`${file}:${i + 1} a case needs a "." line and a closing fence`)
    cases.push({ name, input: body.slice(0, dot).join('\n'), expected: body.slice(dot + 1).join('\n'), line: i + 1 })
    i = end
  }
  return cases
}

/** Rewrites the expected outputs of a case file: run the tests with UPDATE=1 and review the diff. */
export function updateCases(file: string, actual: (input: string) => string): void {
  const lines = readFileSync(file, 'utf8').split('\n')
  for (const found of readCases(file).reverse()) {
    const start = found.line
    const end = lines.indexOf(FENCE, start)
    lines.splice(start, end - start, found.input, '.', actual(found.input))
  }
  writeFileSync(file, lines.join('\n'))
}
