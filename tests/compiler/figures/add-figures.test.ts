import { describe, expect, test } from 'vitest'
import { addFigures } from '../../../src/compiler/figures/add-figures'
import type { Tree } from '../../../src/compiler/tree'
import type { Division, Paragraph, ParagraphRole } from '../../../src/report/types'

function paragraph(id: string, text: string, role: ParagraphRole = 'body'): Paragraph {
  return { id, role, text, figures: [], line: 7, offset: 2 }
}

function division(id: string, paragraphs: Paragraph[], children: Division[] = []): Division {
  return { id, kind: 'section', marker: [0, 0], heading: [0, 0], paragraphs, children }
}

function figure(tree: Partial<Tree>) {
  const figured = addFigures({ frontMatter: [], preamble: [], sections: [], backMatter: [], ...tree }, 'report.txt')
  const paragraphs = [...figured.tree.frontMatter, ...figured.tree.preamble, ...figured.tree.backMatter]
  const inside = figured.tree.sections.flatMap(({ paragraphs, children }) => [
    ...paragraphs,
    ...children.flatMap((child) => child.paragraphs),
  ])
  return { ...figured, figures: [...paragraphs, ...inside].flatMap(({ figures }) => figures) }
}

describe('ids of figures', () => {
  test('count over the own paragraphs of a division, and start anew below it', () => {
    const child = division('s1.1', [paragraph('s1.1p1', '受理5件,办结4件。')])
    const { figures } = figure({
      sections: [
        division('s1', [paragraph('s1p1', '受理9件,同比增长5%。'), paragraph('s1p2', '办结8件,同比增长3%。')], [child]),
      ],
    })
    expect(figures.map(({ id, text, of }) => [id, text, of])).toEqual([
      ['s1f1', '9件', undefined],
      ['s1f2', '5%', 's1f1'],
      ['s1f3', '8件', undefined],
      ['s1f4', '3%', 's1f3'],
      ['s1.1f1', '5件', undefined],
      ['s1.1f2', '4件', undefined],
    ])
  })

  test('count over the paragraph outside divisions', () => {
    const { figures } = figure({
      preamble: [paragraph('p1', '受理5件。'), paragraph('p2', '2022年总量4件,2021年5件。')],
    })
    expect(figures.map(({ id, previous }) => [id, previous])).toEqual([
      ['p1f1', undefined],
      ['p2f1', 'p2f2'],
      ['p2f2', undefined],
    ])
  })
})

test('digits that nobody accounts for are an error at their place in the file', () => {
  const { diagnostics } = figure({ preamble: [paragraph('p1', '推广8888模式。')] })
  expect(diagnostics).toMatchObject([
    { file: 'report.txt', line: 7, column: 5, severity: 'error', rule: 'unaccounted-digits' },
  ])
})

test('numbers around the report are not about its subject', () => {
  const { figures, exclusions, diagnostics } = figure({
    frontMatter: [paragraph('p1', '浏览次数:1234次 发布时间:2023-01-05 口令8888甲', 'note')],
  })
  expect(figures).toEqual([])
  expect(diagnostics).toEqual([])
  expect(exclusions.map(({ rule }) => rule)).toEqual(['note', 'date', 'note'])
})

test('the tree that goes in stays as it was', () => {
  const before = { frontMatter: [], preamble: [paragraph('p1', '受理5件。')], sections: [], backMatter: [] }
  const { tree } = addFigures(before, 'report.txt')
  expect(before.preamble[0].figures).toEqual([])
  expect(tree.preamble[0].figures).toHaveLength(1)
})
