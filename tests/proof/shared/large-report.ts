import { readFileSync } from 'node:fs'
import path from 'node:path'
import { writeNumeral } from '../../../src/compiler/numeral'

/** The report that the large ones are made of. */
export const REAL = 'src/reports/yuncheng-2022'

/** What is said of a large report, as files of its folder. */
export interface LargeReport {
  'report.txt': string
  'report.yaml': string
}

/** One numbered part: its own lines, the first without marker, and the parts below it. */
interface Part {
  lines: string[]
  parts: Part[]
}

/** How often sections, and what is in each, are repeated: markers end at 99. */
const TIMES = {
  2: { sections: 1, inside: 2 }, // the shortest that is drawn in stretches
  10: { sections: 2, inside: 5 },
  100: { sections: 10, inside: 10 },
}
/** How many times the real report. */
export type Times = keyof typeof TIMES
/** Items of the one subsection that has many, and paragraphs of the one section that has many. */
const MANY_ITEMS = 90
const MANY_PARAGRAPHS = 200

/**
 * A report 2, 10 or 100 times the real one: its sections over and over, numbered on, each with its subsections (or
 * paragraphs) over and over. Besides, the last subsection of 一、 has 90 items and 二、 has 200 paragraphs. The first parts
 * keep their numbers, so that the real report.yaml fits.
 */
export function largeReport(times: Times): LargeReport {
  const { sections, inside } = TIMES[times]
  const [preamble, ...rest] = readFileSync(path.join(REAL, 'report.txt'), 'utf8').split('\n').filter(Boolean)
  const repeated = repeat(
    partsOf(rest, /^[一二三四五六七八九十]、/).map(({ lines: [name, ...lines] }) => {
      const parts = partsOf(lines, /^\([一二三四五六七八九十]\)/).map(({ lines: [head, ...items] }) => ({
        lines: [head],
        parts: partsOf(items, /^[一二三四五六七八九十]是/),
      }))
      return { lines: parts.length > 0 ? [name] : [name, ...repeat(lines, inside)], parts: repeat(parts, inside) }
    }),
    sections,
  )
  const [first, second] = repeated
  const many = first.parts[first.parts.length - 1]
  first.parts[first.parts.length - 1] = { ...many, parts: repeat(many.parts, MANY_ITEMS / many.parts.length) }
  second.lines = [second.lines[0], ...repeat(second.lines.slice(1, 2), MANY_PARAGRAPHS)]
  const text = [
    preamble,
    ...numbered(
      repeated,
      (number) => `${number}、`,
      (number) => `(${number})`,
      (number) => `${number}是`,
    ),
  ]
  return { 'report.txt': `${text.join('\n')}\n`, 'report.yaml': readFileSync(path.join(REAL, 'report.yaml'), 'utf8') }
}

/** Cuts lines into parts where a marker opens one, and takes the markers off. */
function partsOf(lines: readonly string[], marker: RegExp): Part[] {
  const parts: Part[] = []
  for (const line of lines) {
    if (marker.test(line)) parts.push({ lines: [line.replace(marker, '')], parts: [] })
    else parts[parts.length - 1]?.lines.push(line)
  }
  return parts
}

function repeat<T>(list: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => list.map((it) => structuredClone(it))).flat()
}

/** The lines of parts and of all below them, numbered by one way of writing per level. */
function numbered(parts: readonly Part[], ...[write, ...below]: ((number: string) => string)[]): string[] {
  return parts.flatMap(({ lines: [head, ...lines], parts: inner }, i) => [
    write(writeNumeral(i + 1)) + head,
    ...lines,
    ...numbered(inner, ...below),
  ])
}
