import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bySentence, findHits, type Hit, type SearchResult } from '@/reader/search/find-hits'
import { searchIndexOf } from '@/reader/search/search-index'
import { isFold } from '@/report/places'
import type { Division, Paragraph, Report } from '@/report/types'
import { allParagraphs } from '@/report/walk'
import { compileFolder } from '../../../src/compiler/compile-folder'

const { report } = compileFolder('tests/fixtures/reports/district-2022')
const index = searchIndexOf(report)

const hitsOf = (result: SearchResult): Hit[] => result.groups.flatMap((group) => group.hits)
const find = (query: string) => hitsOf(findHits(index, query))
const printed = (hit: Hit) => hit.paragraph.text.slice(...hit.span)
const sentence = (hit: Hit) => hit.paragraph.text.slice(...hit.sentence)

/** The report with its sections repeated, as long as `times` reports. */
function repeated(times: number): Report {
  const sections = Array.from({ length: times }, (_, n) => {
    const rename = (division: Division): Division => ({
      ...division,
      id: division.id.replace(/^s/, `s${n}-`),
      paragraphs: division.paragraphs.map((paragraph: Paragraph) => ({ ...paragraph, id: `${n}${paragraph.id}` })),
      children: division.children.map(rename),
    })
    return report.sections.map(rename)
  }).flat()
  return { ...report, sections }
}

describe('numbers', () => {
  test.each(['1568', '1,568', '１５６８', '１，５６８'])('%s finds 1568宗', (query) => {
    const hits = find(query)
    expect(hits.map(printed)).toEqual(['1568'])
    expect(hits[0]).toMatchObject({ divisionId: 's1.6.1', figureId: 's1.6.1f1' })
    expect(sentence(hits[0])).toMatch(/^全区各镇、村调解组织.*同比上升50%。$/)
  })

  test('a part of a number finds it, as text does', () => {
    expect(find('568').map(sentence)).toEqual(find('1568').map(sentence))
  })

  test('a decimal point is never passed over', () => {
    expect(find('96.64').map(printed)).toEqual(['96.64'])
    expect(find('9664')).toEqual([])
    expect(find('33.89')).toEqual([])
  })

  test('two figures side by side are not read as one', () => {
    expect(find('34.9%36')).toHaveLength(1)
    expect(find('936.3')).toEqual([])
  })
})

describe('text', () => {
  test.each([
    ['云城区，坚持', []],
    ['一窗通办', ['一窗通办']],
    ['“一窗通办”', ['一窗通办']],
    ['双随机一公开', ['双随机、一公开', '双随机、一公开']],
    ['网办iv级', ['网办 IV级']],
    ['ＩＶ级', ['IV级']],
    ['(镇街)', find('镇街').map(printed)],
    ['镇(街)、村', ['镇(街)、村']],
    ['镇（街），村', ['镇(街)、村']],
  ])('%s finds %j', (query, found) => {
    expect(find(query).map(printed)).toEqual(found)
  })

  test('every hit is what a plain search through the text gives, in reading order', () => {
    const plain = allParagraphs(report).flatMap(({ id, text }) =>
      [...text.matchAll(/法治/g)].map((match) => [id, match.index]),
    )
    expect(find('法治').map(({ paragraph, span }) => [paragraph.id, span[0]])).toEqual(plain)
    expect(plain.length).toBeGreaterThan(50)
  })

  test('no hit crosses the end of a sentence, unless the query prints it', () => {
    expect(find('热潮制定并印发')).toEqual([])
    expect(find('热潮。制定并印发').map(sentence)).toEqual([
      expect.stringMatching(/^一是迅速组织掀起学习宣传贯彻热潮。制定并印发.*源泉。$/),
    ])
    expect(find('热潮。').length).toBe(find('热潮').length)
  })
})

describe('labels', () => {
  test('a label that the text does not print gives its figure', () => {
    expect(report.sections[0].children[5].children[0].paragraphs[0].text).not.toContain('信访总量')
    expect(find('信访总量')[0]).toMatchObject({ divisionId: 's1.6.1', figureId: 's1.6.1f10' })
    expect(printed(find('信访总量')[0])).toBe('409件')
    expect(find('信访总量409').map(printed)).toContain('409件')
  })

  test('a word that the sentence prints is not found again through the labels of its figures', () => {
    const hits = find('即办件')
    expect(hits.map(printed)).toEqual(['即办件'])
  })

  test('a label and a number of one sentence are found together', () => {
    const hits = find('信访总量 456')
    expect(hits.map(printed)).toContain('409件')
    expect(hits.some((hit) => printed(hit).startsWith('456'))).toBe(true)
    expect(new Set(hits.map(sentence)).size).toBe(1)
  })
})

describe('several words', () => {
  test('must occur in one sentence, in any order', () => {
    const hits = find('432 行政许可')
    expect(hits.map(printed)).toEqual(['行政许可', '432'])
    expect(new Set(hits.map(sentence)).size).toBe(1)
    expect(find('一窗通办 83.89')).toEqual([])
  })

  test('overlapping words are one hit', () => {
    expect(find('信访 信访部门').map(printed)).toEqual(['信访部门'])
  })
})

test.each(['', '   ', '，', '。', '“”、', '%', '——', '\u0000'])('%j finds nothing', (query) => {
  expect(findHits(index, query)).toEqual({ count: 0, groups: [] })
})

test.each(['.*', '(', '[', '\\', '$&', '__proto__', 'constructor', '\ud83d'])('%j is searched as it is', (query) => {
  expect(find(query)).toEqual([])
})

describe('groups', () => {
  const result = findHits(index, '法治')

  test('are the folds, in reading order, each once, and what lies outside them', () => {
    const places = result.groups.map(({ part }) => (typeof part === 'string' ? part : part.id))
    expect(new Set(places).size).toBe(places.length)
    expect(places.slice(0, 4)).toEqual(['preamble', 's1', 's1.1', 's1.2'])
    for (const { part } of result.groups.slice(2))
      if (typeof part !== 'string' && part.id !== 's3') expect(isFold(part)).toBe(true)
  })

  test('count their hits', () => {
    for (const { count, hits } of result.groups) expect(count).toBe(hits.length)
    expect(result.count).toBe(hitsOf(result).length)
  })

  test('show each sentence once', () => {
    const hits = hitsOf(result)
    const rows = bySentence(hits)
    expect(rows.flat()).toEqual(hits)
    expect(new Set(rows.map((row) => `${row[0].paragraph.id} ${row[0].sentence}`)).size).toBe(rows.length)
    expect(rows.length).toBeLessThan(hits.length)
  })
})

test('whatever is cut out of the text is found where it was cut, printed width or not', () => {
  const paragraphs = allParagraphs(report)
  const cut = fc
    .tuple(fc.nat(paragraphs.length - 1), fc.nat(), fc.integer({ min: 1, max: 30 }), fc.boolean())
    .map(([p, at, length, wide]) => {
      const paragraph = paragraphs[p]
      const start = at % paragraph.text.length
      const part = paragraph.text.slice(start, start + length)
      const query = wide ? part.replace(/[!-~]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0)) : part
      return { paragraph, start, end: start + part.length, query }
    })
    // A cut at a comma or point between digits is another number: 34. of 34.9
    .filter(({ query }) => !/\s/.test(query) && /^[\u4e00-\u9fff].*[\u4e00-\u9fff]$/.test(query))
  fc.assert(
    fc.property(cut, ({ paragraph, start, end, query }) => {
      const spans = find(query).filter((hit) => hit.paragraph === paragraph)
      expect(spans.map(({ span }) => `${span}`)).toContain(`${[start, end]}`)
    }),
    { numRuns: 2000 },
  )
})

test('of very many hits all are counted, and no more are listed than a phone can hold', () => {
  const large = searchIndexOf(repeated(100))
  const result = findHits(large, '法治')
  const outside = find('法治').filter(({ divisionId }) => divisionId === null).length
  expect(result.count).toBe(100 * (find('法治').length - outside) + outside)
  expect(hitsOf(result)).toHaveLength(2000)
})
