import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile'
import { readSeries } from '../../src/compiler/series/read-series'
import { allFigures } from '../../src/report/walk'
import { yearReports } from '../fixtures/series'

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

test("the editors' README explains every rule of the compiler", () => {
  const readme = readFileSync('src/reports/README.md', 'utf8')
  const known = new Set(rulesIn('src/compiler').filter((rule) => !/^duplicate-|^editor$/.test(rule)))
  expect([...known].filter((rule) => !readme.includes(`\`${rule}\``))).toEqual([])
  expect(known.size).toBeGreaterThan(100)
})

test("the editors' README explains no rule that there is not", () => {
  const diagnostics = readFileSync('src/reports/README.md', 'utf8').split('## 诊断是什么意思')[1].split('\n## ')[0]
  const explained = [...diagnostics.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, rules]) => rules.match(/[a-z][a-z-]+/g))
  const known = rulesIn('src/compiler')
  expect(explained.length).toBeGreaterThan(100)
  expect(explained.filter((rule) => !rule || !known.includes(rule))).toEqual([])
})

/** The rules that a folder's sources name, wherever one is given. */
function rulesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    // What excludes a number is a rule too, but of no diagnostic.
    (name) => name.endsWith('.ts') && !name.startsWith(path.join('figures', 'exclusions')),
  )
  return files.flatMap((name) => {
    const source = readFileSync(path.join(folder, name), 'utf8')
    const given =
      /(?:rule: |RULE = |const rule = .*\? |(?:fail|refuse)\(\s*[\w.]+,\s*|say\('\w+', |broken\(|DocxProblem\(\s*|doubt\(\s*)'([a-z-]+)'(?: : '([a-z-]+)')?/g
    const kinds = name === path.join('input', 'docx', 'remarks.ts') ? /^ {2}'?([a-z-]+)'?: \{/gm : /$^/g
    return [given, kinds].flatMap((pattern) =>
      Array.from(source.matchAll(pattern)).flatMap(([, ...rules]) => rules.filter((rule) => rule)),
    )
  })
}

test("the editors' README shows a series.yaml that says nothing wrong", () => {
  const readme = readFileSync('src/reports/README.md', 'utf8')
  const yaml = readme.match(/```yaml\n(- id:[\s\S]*?)```/)?.[1] ?? ''
  const { all, diagnostics } = readSeries(yaml, 'series.yaml', yearReports)
  expect(diagnostics).toEqual([])
  expect(all.series[0].points.map(({ text }) => text)).toEqual(['371件', '388件', '409件', '456件', '480件'])
})
