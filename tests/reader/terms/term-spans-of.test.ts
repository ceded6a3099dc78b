import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { termSpansIn, termSpansOf } from '@/reader/terms/term-spans-of'
import { headingSpan } from '@/report/heading-span'
import { foldsOf } from '@/report/places'
import type { Term } from '@/report/term'
import type { Division, Figure, Paragraph } from '@/report/types'
import { allParagraphs, divisionsOf, paragraphsOf } from '@/report/walk'
import { compileFolder } from '../../../src/compiler/compile-folder'
import { compileGlossary } from '../../../src/compiler/glossary'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const { terms } = compileGlossary(readFileSync('tests/fixtures/glossary/glossary.yaml', 'utf8'), 'glossary.yaml')

const termOf = (...match: string[]): Term => ({
  id: match[0],
  term: match[0],
  match,
  plain: '。',
  source: { title: '', issuer: '', date: '' },
})

function division(id: string, lines: string[], children: Division[] = [], figure?: string): Division {
  const paragraphs = lines.map((text, i): Paragraph => {
    const at = figure ? text.indexOf(figure) : -1
    const figures: Figure[] =
      figure && at >= 0
        ? [
            {
              id: `${id}f1`,
              span: [at, at + figure.length],
              text: figure,
              label: '',
              kind: 'count',
              value: 1,
              unit: '',
            },
          ]
        : []
    return { id: `${id}p${i + 1}`, role: 'body', text, figures, line: 1, offset: 0 }
  })
  const end = lines[0].indexOf('。')
  return { id, kind: 'subsection', marker: [0, 0], heading: [0, end < 0 ? 0 : end], paragraphs, children }
}

/** What is underlined in a fold: `term@paragraph:offset`. */
const underlined = (fold: Division, ...list: Term[]) =>
  [...termSpansOf(fold, list)].flatMap(([id, spans]) => spans.map(({ term, span }) => `${term}@${id}:${span[0]}`))

describe('a term is underlined', () => {
  test('where it first occurs in a fold, items and later paragraphs included', () => {
    const fold = division('s', ['标题。一次信访，两次信访'], [division('s1', ['题。信访和调解', '调解'])])
    expect(underlined(fold, termOf('信访'), termOf('调解'))).toEqual(['信访@sp1:5', '调解@s1p1:5'])
  })

  test('not in headings, which open and close', () => {
    expect(underlined(division('s', ['加强信访。信访总量']), termOf('信访'))).toEqual(['信访@sp1:5'])
    expect(underlined(division('s', ['加强信访。'], [division('s1', ['信访工作。再说'])]), termOf('信访'))).toEqual([])
  })

  test('by any of the words that it is recognised by', () => {
    expect(underlined(division('s', ['题。法院诉前调解，又诉调']), termOf('诉调', '诉前调解'))).toEqual(['诉调@sp1:4'])
  })
})

describe('of words that overlap', () => {
  const long = termOf('行政执法“三项制度”')
  const short = termOf('三项制度')

  test('the longest is taken, whatever the order of the glossary', () => {
    const fold = division('s', ['题。落实行政执法“三项制度”'])
    expect(underlined(fold, short, long)).toEqual([`${long.id}@sp1:4`])
    expect(underlined(fold, long, short)).toEqual([`${long.id}@sp1:4`])
  })

  test('the longest is taken wherever they begin', () => {
    const fold = division('s', ['题。信访部门意见书'])
    expect(underlined(fold, termOf('信访'), termOf('信访部门'))).toEqual(['信访部门@sp1:2'])
    expect(underlined(fold, termOf('信访部门'), termOf('部门意见书'))).toEqual(['部门意见书@sp1:4'])
  })

  test('the shorter is not taken where the longer has been underlined before', () => {
    const fold = division('s', ['题。行政执法“三项制度”，行政执法“三项制度”，三项制度'])
    expect(underlined(fold, short, long)).toEqual([`${long.id}@sp1:2`, `三项制度@sp1:24`])
  })

  test('a figure wins', () => {
    const fold = division('s', ['题。三项制度和信访'], [], '三项')
    expect(underlined(fold, short, termOf('信访'))).toEqual(['信访@sp1:7'])
  })
})

describe('in the real report', () => {
  const termsIn = termSpansIn(report, terms)

  test('every underlined word is one that the term is recognised by, clear of figures, headings and other terms', () => {
    for (const paragraph of allParagraphs(report)) {
      const holder = divisionsOf(report.sections).find((it) => it.paragraphs[0] === paragraph)
      let end = holder ? headingSpan(holder)[1] : 0
      for (const { span, term } of termsIn(paragraph.id)) {
        expect(terms.find((it) => it.id === term)?.match).toContain(paragraph.text.slice(...span))
        expect(span[0]).toBeGreaterThanOrEqual(end)
        for (const figure of paragraph.figures) {
          expect(span[1] <= figure.span[0] || figure.span[1] <= span[0]).toBe(true)
        }
        end = span[1]
      }
    }
  })

  test('a term is underlined once in every fold whose text uses it', () => {
    for (const fold of foldsOf(report)) {
      const here = paragraphsOf(fold).flatMap(({ id }) => termsIn(id))
      expect(new Set(here.map(({ term }) => term)).size).toBe(here.length)
    }
    const inFold = (id: string, term: string) => {
      const fold = foldsOf(report).find((it) => it.id === id)
      const ids = fold ? paragraphsOf(fold).flatMap((it) => termsIn(it.id)) : []
      return ids.filter((it) => terms.find(({ id }) => id === it.term)?.term === term).length
    }
    expect(inFold('s1.3', '双随机、一公开')).toBe(1)
    expect(inFold('s3.4', '双随机、一公开')).toBe(1)
    expect(inFold('s1.5', '行政执法“三项制度”')).toBe(1)
    expect(inFold('s1.6', '行政机关负责人出庭应诉')).toBe(1)
  })

  test('all 26 terms are underlined somewhere', () => {
    const used = new Set(
      allParagraphs(report)
        .flatMap(({ id }) => termsIn(id))
        .map(({ term }) => term),
    )
    expect(terms.filter(({ id }) => !used.has(id)).map(({ term }) => term)).toEqual([])
  })
})
