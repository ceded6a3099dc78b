import { describe, expect, test } from 'vitest'
import { compileFolder } from '../../../../src/compiler/compile-folder'
import { layoutCard } from '../../../../src/reader/share/poster/layout-card'
import { layoutPoster, type MeasureFont, type PosterLayout } from '../../../../src/reader/share/poster/layout-poster'
import { posterContent } from '../../../../src/reader/share/poster/poster-content'
import { placesOf } from '../../../../src/report/places'
import { allFigures, divisionsOf } from '../../../../src/report/walk'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const places = placesOf(report)
const figures = allFigures(report).map(({ id }) => id)
const items = divisionsOf(report.sections).map(({ id }) => id)

/** A font in which a Chinese character is a square, and any other half of one. */
const measure: MeasureFont = (text, size) =>
  [...text].reduce((sum, character) => sum + (character > '\u2000' ? size : size * 0.55), 0)

const contentOf = (id: string) => {
  const content = posterContent(report, places, id)
  if (!content) throw new Error(`nothing to draw of ${id}`)
  return content
}
const textsOf = ({ shapes }: PosterLayout) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
const said = (layout: PosterLayout) =>
  textsOf(layout)
    .map(({ text }) => text)
    .join('')

/** Words that reach out of the picture, or into the line above them. */
function misplaced(layout: PosterLayout): string[] {
  const texts = textsOf(layout)
  return texts
    .filter(({ x, y, size, weight, text }, i) => {
      const outside = x + measure(text, size, weight) > layout.width || y > layout.height
      return outside || (i > 0 && y - size * 0.75 < texts[i - 1].y)
    })
    .map(({ text }) => text)
}

describe('a poster', () => {
  test.each([...figures, ...items])('of %s says its words and source whole, each line in its place', (id) => {
    const content = contentOf(id)
    const layout = layoutPoster(content, measure, false)
    expect(misplaced(layout)).toEqual([])
    for (const whole of [content.path, content.title, content.quote, ...content.source]) {
      expect(said(layout)).toContain(whole)
    }
    for (const { text } of textsOf(layout)) expect(text).not.toMatch(/^[，。、；：！？）”》]/)
    const lines = textsOf(layout).map(({ text }) => text)
    for (const [start, end] of content.figures) {
      const figure = content.quote.slice(start, end)
      expect(
        lines.some((line) => line.includes(figure)),
        figure,
      ).toBe(true)
    }
  })

  test('leaves room for a mini-program code beside its source', () => {
    const layout = layoutPoster(contentOf(figures[0]), measure, true)
    const code = layout.shapes.find(({ kind }) => kind === 'code')
    expect(code).toBeDefined()
    const beside = textsOf(layout).filter(({ y }) => code && code.kind === 'code' && y > code.y)
    for (const { x, text, size, weight } of beside) {
      expect(x + measure(text, size, weight)).toBeLessThanOrEqual(code?.kind === 'code' ? code.x : 0)
    }
  })
})

describe.each(['chat', 'moments'] as const)('a card for %s', (shape) => {
  test.each(figures)('shows label, figure, source and year of %s, each line in its place', (id) => {
    const content = contentOf(id)
    const layout = layoutCard(content, measure, shape)
    expect(layout.width / layout.height).toBe(shape === 'chat' ? 5 / 4 : 1)
    expect(misplaced(layout)).toEqual([])
    for (const whole of [content.title, content.figure, ...content.source]) expect(said(layout)).toContain(whole)
    expect(said(layout)).toContain('2022年度')
  })

  test('says sentence and section whole or not at all', () => {
    const cards = figures.map((id) => ({ content: contentOf(id), layout: layoutCard(contentOf(id), measure, shape) }))
    const begins = (part: 'quote' | 'path') =>
      cards.filter(({ layout, content }) => said(layout).includes(content[part]))
    expect(begins('quote').length).toBeGreaterThan(0)
    expect(begins('path').length).toBeGreaterThan(figures.length / 3)
    for (const { content, layout } of cards) {
      const rest = [content.title, content.figure ?? '', content.quote, content.path, ...content.source].reduce(
        (text, whole) => text.replace(whole, ''),
        said(layout),
      )
      expect(rest).toBe('')
    }
  })
})
