import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FoundFigure, readFigures } from '../../../src/compiler/figures/read-figures'
import { readCases, updateCases } from '../case-file'

const folder = path.resolve('tests/compiler/figures')

/** `达5万人 | count | 50000 人 | 参与群众 | reaching`, one line a figure, then `- 2022年 year`, one line an exclusion. */
function show(text: string): string {
  const { figures, exclusions, unaccounted } = readFigures(text)
  return [
    ...figures.map((figure) => line(figure, figures)),
    ...exclusions.map(({ span, rule }) => `- ${text.slice(...span)} ${rule}`),
    ...unaccounted.map((span) => `! ${text.slice(...span)}`),
  ].join('\n')
}

function line(figure: FoundFigure, all: FoundFigure[]): string {
  const { value, valueTo, unit, change, of, previous } = figure
  const columns = [
    figure.text,
    figure.kind,
    `${value}${valueTo === undefined ? '' : `–${valueTo}`} ${unit}`.trim(),
    figure.label,
    figure.qualifier,
    change && `${change.direction} ${change.basis}`,
    of !== undefined && `of ${all[of].text}`,
    previous !== undefined && `previous ${all[previous].text}`,
    figure.distributesOver && `over ${figure.distributesOver.join(' + ')}`,
    figure.doubt && `doubt ${figure.doubt}`,
  ]
  return columns.filter(Boolean).join(' | ')
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'reviewed-report.md')) {
  const full = path.join(folder, file)
  if (process.env.UPDATE) updateCases(full, show)
  describe(file, () => {
    for (const { name, input, expected, line } of readCases(full)) {
      test(`${name} (line ${line})`, () => expect(show(input)).toBe(expected))
    }
  })
}
