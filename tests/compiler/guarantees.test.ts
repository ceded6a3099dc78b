import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Compiled, compile } from '../../src/compiler/compile'
import { allFigures, allParagraphs, divisionsOf, headingOf, markerOf } from '../../src/report/walk'
import { generatedReport, mutatedText, wildText } from './generated-text'

// Generated cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const folder = 'tests/fixtures/figures/reviewed-report'
const reviewed = readFileSync(`${folder}/report.txt`, 'utf8')
const texts = fc.oneof(
  wildText,
  mutatedText(reviewed),
  generatedReport.map(({ text }) => text),
)

function compileText(text: string): Compiled {
  return compile({ id: 'generated', text, textFile: 'report.txt', editorial: null, editorialFile: '' })
}

function holds(check: (compiled: Compiled, text: string) => void): void {
  fc.assert(
    fc.property(texts, (text) => check(compileText(text), text)),
    { numRuns: 100 },
  )
}

describe('whatever the text', () => {
  test('every character that is not blank is in exactly one paragraph, in order', () => {
    holds(({ report }, text) => {
      const joined = allParagraphs(report).map((paragraph) => paragraph.text)
      expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    })
  })

  test('every paragraph stands where it says, without blanks at its ends', () => {
    holds(({ report }, text) => {
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
      for (const { text, line, offset } of allParagraphs(report)) {
        expect(lines[line - 1].slice(offset, offset + text.length)).toBe(text)
        expect(text.trim()).toBe(text)
        expect(text).not.toBe('')
      }
    })
  })

  test('every figure is the slice of its paragraph that its span says', () => {
    holds(({ report }) => {
      for (const { text, figures } of allParagraphs(report)) {
        for (const figure of figures) expect(text.slice(...figure.span)).toBe(figure.text)
      }
    })
  })

  test('every digit is in a figure, excluded by a named rule, or reported as unaccounted', () => {
    holds(({ report, exclusions, diagnostics }) => {
      for (const { id, text, figures, line, offset } of allParagraphs(report)) {
        const excluded = exclusions.filter(({ paragraph, rule }) => paragraph === id && rule !== '')
        const spans = [...figures, ...excluded].map(({ span }) => span)
        for (const { 0: digits, index } of text.matchAll(/[\d０-９]+/g)) {
          const covered = spans.some(([start, end]) => start <= index && index + digits.length <= end)
          // Digits beside an invisible character are reported where that stands.
          const reported = diagnostics.some(
            (it) => it.line === line && (it.column === offset + index + 1 || it.rule === 'hidden-in-number'),
          )
          expect(covered || reported, `${digits} in ${text}`).toBe(true)
        }
      }
    })
  })

  test('ids are unique, and marker and heading lie in the first paragraph, one after the other', () => {
    holds(({ report }) => {
      const divisions = divisionsOf(report.sections)
      const ids = [...divisions, ...allParagraphs(report), ...allFigures(report)].map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { marker, heading, paragraphs } of divisions) {
        const places = [...marker, ...heading, paragraphs[0].text.length]
        expect(places).toEqual([...places].sort((a, b) => a - b))
        expect(marker).toEqual([0, marker[1]])
      }
    })
  })

  test('every diagnostic says something, and where in the text', () => {
    holds(({ diagnostics }, text) => {
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
      for (const { line, column, message } of diagnostics) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        expect(message).not.toBe('')
      }
    })
  })
})

test('whatever report.yaml says, compiling ends with a tree and diagnostics', () => {
  const editorial = readFileSync(`${folder}/report.yaml`, 'utf8')
  fc.assert(
    fc.property(fc.oneof(wildText, mutatedText(editorial)), (editorial) => {
      const source = {
        id: 'generated',
        text: reviewed,
        textFile: 'report.txt',
        editorial,
        editorialFile: 'report.yaml',
      }
      const { report, diagnostics } = compile(source)
      expect(divisionsOf(report.sections)).toHaveLength(41)
      for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
    }),
    { numRuns: 100 },
  )
})

test('a report that numbers its parts in order has exactly those parts, and nothing is doubted', () => {
  fc.assert(
    fc.property(generatedReport, ({ text, outline }) => {
      const { report, diagnostics } = compileText(text)
      const found = divisionsOf(report.sections).map((it) => `${it.id} ${markerOf(it)} ${headingOf(it)}`)
      expect(found).toEqual(outline)
      expect(diagnostics.filter(({ rule }) => rule !== 'unaccounted-digits' && rule !== 'label-doubtful')).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('a marker left out of a report is an error at the one after it', () => {
  const lists = [...divisionsOf(compileText(reviewed).report.sections).map(({ children }) => children)]
  for (const [left, next] of lists.flatMap((list) => list.slice(1).map((next, index) => [list[index], next]))) {
    const lines = reviewed.split('\n')
    lines[left.paragraphs[0].line - 1] = ''
    const errors = compileText(lines.join('\n')).diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ line, column, rule }) => [line, column, rule])).toContainEqual([
      next.paragraphs[0].line,
      1,
      'numbering-skips',
    ])
  }
})
