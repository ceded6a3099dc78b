import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile'
import { formatDiagnostic } from '../../src/compiler/diagnostic'
import type { Division, Paragraph } from '../../src/report/types'
import { readCases, updateCases } from './case-file'

const folder = path.join('tests', 'compiler', 'structure')

/** One line per paragraph: id, role, text with ⟨marker⟩ and 【heading】; then the diagnostics about the structure. */
function outline(text: string): string {
  const { report, diagnostics } = compile({ id: 'case', text, textFile: '', editorial: null, editorialFile: '' })
  const { frontMatter, preamble, sections, backMatter } = report
  const lines = [
    ...[...frontMatter, ...preamble].map(write),
    ...sections.flatMap(writeDivision),
    ...backMatter.map(write),
  ]
  const noticed = diagnostics.filter(({ rule }) => rule !== 'unaccounted-digits' && rule !== 'label-doubtful')
  return [...lines, ...noticed.map(formatDiagnostic)].join('\n')
}

function writeDivision({ marker, heading, paragraphs, children }: Division): string[] {
  const [first, ...others] = paragraphs
  const { text } = first
  const [[, end], [from, to]] = [marker, heading]
  const headed = to > from ? `${text.slice(end, from)}【${text.slice(from, to)}】${text.slice(to)}` : text.slice(end)
  const marked = { ...first, text: `⟨${text.slice(...marker)}⟩${headed}` }
  return [write(marked), ...others.map(write), ...children.flatMap(writeDivision)]
}

function write({ id, role, text }: Paragraph): string {
  return `${id} ${role} ${text}`
}

for (const name of readdirSync(folder)) {
  const file = path.join(folder, name)
  if (process.env.UPDATE) updateCases(file, outline)
  describe(name, () => {
    for (const { name, line, input, expected } of readCases(file)) {
      test(`${name} (line ${line})`, () => expect(outline(input)).toBe(expected))
    }
  })
}
