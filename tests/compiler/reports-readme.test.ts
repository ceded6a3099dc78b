import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile'
import { allFigures } from '../../src/report/walk'

test("the editors' README shows a report.yaml that compiles, and does what it says", () => {
  const readme = readFileSync('src/reports/README.md', 'utf8')
  const editorial = readme.match(/```yaml\n(title:[\s\S]*?)```/)?.[1] ?? ''
  const text = readFileSync('tests/fixtures/reports/district-2022/report.txt', 'utf8')
  const { report, diagnostics } = compile({
    id: 'readme',
    text,
    textFile: 'report.txt',
    editorial,
    editorialFile: 'report.yaml',
  })
  expect(diagnostics).toEqual([])
  expect(report.keyFigures).toEqual(['s1.3.1f3', 's1.6.1f1'])
  const figures = new Map(allFigures(report).map((figure) => [figure.id, figure]))
  expect(figures.get('s1.6.1f10')).toMatchObject({ label: '信访总量', previous: 's1.6.1f11' })
  expect(figures.get('s1.2.2f2')?.label).toBe('会议述法选取的区直部门')
  expect(figures.get('s1.3.1f8')).not.toHaveProperty('of')
  expect(figures.has('s1.3.3f1')).toBe(false)
})

test("the editors' README explains every rule that their two files can break", () => {
  const readme = readFileSync('src/reports/README.md', 'utf8')
  const sources = ['editorial', 'yaml', '.'].flatMap((folder) =>
    readdirSync(`src/compiler/${folder}`)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`src/compiler/${folder}/${name}`, 'utf8')),
  )
  const rules = sources.flatMap((source) =>
    Array.from(source.matchAll(/(?:rule: |fail\(\w+, |RULE = )'([a-z-]+)'/g), ([, rule]) => rule),
  )
  const known = new Set(rules.filter((rule) => !/^duplicate-|^editor$/.test(rule)))
  expect([...known].filter((rule) => !readme.includes(`\`${rule}\``))).toEqual([])
  expect(known.size).toBeGreaterThan(15)
})
