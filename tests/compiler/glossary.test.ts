import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileGlossary } from '../../src/compiler/glossary'

const file = 'tests/fixtures/glossary/glossary.yaml'
const text = readFileSync(file, 'utf8')
const problems = (yaml: string) =>
  compileGlossary(yaml, 'g.yaml').diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`)

const entry = `- term: 信访
  match:
  - 信访
  plain: 反映情况。
  source:
    title: 信访工作条例
    issuer: 中共中央、国务院
    date: 2022-02-25发布
`

describe('the glossary', () => {
  const { terms, diagnostics } = compileGlossary(text, file)

  test('has 26 terms, each with what it means and the document that says so', () => {
    expect(diagnostics).toEqual([])
    expect(terms).toHaveLength(26)
    for (const { plain, source } of terms) expect([plain, source.title, source.issuer, source.date]).not.toContain('')
  })

  test('is carried over as it stands', () => {
    expect(terms.find(({ term }) => term === '双随机、一公开')).toEqual({
      id: expect.stringMatching(/^t[0-9a-f]{8}$/),
      term: '双随机、一公开',
      match: ['双随机、一公开'],
      plain: '政府检查的一种方式：随机抽取检查对象，随机选派执法检查人员，抽查事项和查处结果及时向社会公开。',
      source: {
        title: '优化营商环境条例',
        number: '国务院令第722号',
        issuer: '国务院',
        article: '第五十四条',
        date: '2019-10-22公布,2020-01-01施行',
      },
    })
    expect(terms.filter(({ source }) => source.url).map(({ term }) => term)).toEqual(['“一件事”主题式集成服务'])
  })

  test('names its terms alike in any order', () => {
    const ids = (yaml: string) => compileGlossary(yaml, file).terms.map(({ term, id }) => [term, id])
    const other = entry.replace(/信访/g, '调解')
    expect(ids(entry + other).reverse()).toEqual(ids(other + entry))
    expect(new Set(terms.map(({ id }) => id)).size).toBe(26)
    expect(ids(entry)).toEqual([['信访', 'ta84ad959']])
  })
})

describe('a glossary with problems says where they are', () => {
  test.each([
    ['an entry without a field', entry.replace('  plain: 反映情况。\n', ''), ['1:3 missing-field']],
    ['an empty field', entry.replace('反映情况。', ''), ['4:10 missing-field']],
    ['a source without a date', entry.replace(/ {4}date.*\n/, ''), ['6:5 missing-field']],
    ['a field that nobody knows', entry.replace('plain', 'plian'), ['1:3 missing-field', '4:3 unknown-field']],
    ['a list where text is meant', `${entry}    number: [722]\n`, ['9:13 wrong-type']],
    ['no match at all', entry.replace('match:\n  - 信访', 'match: []'), ['2:10 wrong-type']],
    ['a match that is no list', entry.replace('match:\n  - 信访', 'match: 信访'), ['2:10 wrong-type']],
    ['a source that is a word', entry.replace(/source:[\s\S]*/, 'source: 条例\n'), ['5:11 wrong-type']],
    ['a word claimed twice', entry + entry.replace('信访', '信访件'), ['11:5 duplicate-match']],
    ['a term given twice', entry + entry.replace('- 信访', '- 来信'), ['9:3 duplicate-term']],
    ['an address that is none', `${entry}    url: 见官网\n`, ['9:10 wrong-value']],
    ['an entry that is a word', '- 信访\n', ['1:3 wrong-type']],
    ['no list', 'term: 信访\n', ['1:1 wrong-type']],
    ['an empty file', '', ['1:1 wrong-type']],
    ['YAML that is broken', '- term: "信访\n', ['2:1 yaml-syntax']],
  ])('%s', (_, yaml, expected) => {
    expect(problems(yaml)).toEqual(expected)
  })

  test('all at once, and still gives the terms that are right', () => {
    const yaml = [
      `${entry}  note: 多余\n`,
      entry.replace('plain', 'plian'),
      entry.replace(/信访/g, '调解'),
      entry.replace(/ {4}issuer.*\n/, ''),
    ].join('')
    const { terms, diagnostics } = compileGlossary(yaml, 'g.yaml')
    expect(terms.map(({ term }) => term)).toEqual(['调解'])
    expect(diagnostics.length).toBeGreaterThan(2)
  })

  test('and never throws', () => {
    const unit = fc.constantFrom(
      '- ',
      'term: ',
      'match: ',
      'source: ',
      '\n',
      '  ',
      '信访',
      '[',
      '{',
      '*a',
      '&a ',
      '"',
      '|',
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
        for (const { line, column } of compileGlossary(parts.join(''), 'g.yaml').diagnostics) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
        }
      }),
    )
  })
})
