import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordReleased } from '../../scripts/release/record-released'
import { compileFolder } from '../../src/compiler/compile-folder'
import { newReport } from '../../src/compiler/new-report'

const TEXT =
  '某某区2022年法治政府建设情况报告\n一、工作情况\n（一）化解纠纷。调处矛盾纠纷120宗，受理行政复议案件56宗，审结50宗。\n'
const HEAD = `title: 某某区2022年法治政府建设情况报告
issuer: 某某区政府
year: 2022
source: { name: 网站, address: https://www.example.gov.cn/a }
keyFigures: []
`
const LABEL = 'corrections:\n  - { at: s1.1, figure: 120宗, label: 镇村调处的纠纷 }\n'

let reports = ''
beforeEach(async () => {
  reports = mkdtempSync(path.join(tmpdir(), 'released-'))
  writeFileSync(path.join(reports, 'a.txt'), TEXT)
  await newReport(reports, 'moumou-2022', path.join(reports, 'a.txt'))
  rmSync(path.join(reports, 'a.txt'))
  write('report.yaml', HEAD)
})
afterEach(() => rmSync(reports, { recursive: true }))

const write = (name: string, content: string) => writeFileSync(path.join(reports, 'moumou-2022', name), content)
const compiled = () => compileFolder(path.join(reports, 'moumou-2022'))
const asked = () => compiled().diagnostics.map(({ line, rule, message }) => ({ line, rule, message }))

describe('after a release', () => {
  beforeEach(() => {
    expect(recordReleased(reports)).toContain('released.json')
  })

  test('its labels are kept one a line', () => {
    const kept = readFileSync(path.join(reports, 'moumou-2022', 'released.json'), 'utf8').split('\n')
    expect(kept).toContain('    "s1.1 120宗": ["调处矛盾纠纷","数量","无","无"],')
    expect(asked()).toEqual([])
  })

  test('whoever changes a label is asked for a line that says so', () => {
    write('report.yaml', HEAD + LABEL)
    expect(asked()).toEqual([
      {
        line: 1,
        rule: 'change-unlogged',
        message:
          '“120宗”的名称发布后改了；请在 changes 下写一行：- { date: 改的日期, at: s1.1, was: 调处矛盾纠纷, now: 镇村调处的纠纷, why: 为什么改 }',
      },
    ])
  })

  test('the line that was asked for ends it, and readers get to see it', () => {
    const line = '{ date: 2023-03-15, at: s1.1, was: 调处矛盾纠纷, now: 镇村调处的纠纷, why: 原文只说镇村 }'
    write('report.yaml', `${HEAD}${LABEL}changes:\n  - ${line}\n`)
    expect(asked()).toEqual([])
    expect(compiled().report.changes).toEqual([
      { date: '2023-03-15', at: 's1.1', was: '调处矛盾纠纷', now: '镇村调处的纠纷', why: '原文只说镇村' },
    ])
  })

  test.each([
    ['a kind', '{ at: s1.1, figure: 120宗, kind: other }', 'was: 数量, now: 其他'],
    ['a link', '{ at: s1.1, figure: 50宗, of: 56宗 }', 'was: 无, now: 56宗'],
    ['an exclusion', '{ at: s1.1, figure: 120宗, exclude: 不是 }', 'was: 调处矛盾纠纷, now: 不是指标'],
  ])('%s is asked for too', (_, correction, said) => {
    write('report.yaml', `${HEAD}corrections:\n  - ${correction}\n`)
    expect(asked().map(({ message }) => message)).toEqual([expect.stringContaining(said)])
  })

  test('a number that a corrected text no longer prints needs no line', () => {
    write('report.txt', TEXT.replace('120宗', '121宗'))
    expect(asked()).toEqual([])
  })

  test('a damaged file is an error', () => {
    write('released.json', '{')
    expect(asked().map(({ rule }) => rule)).toEqual(['bad-released'])
  })
})

test('before the first release nothing is asked for', () => {
  write('report.yaml', HEAD + LABEL)
  expect(asked()).toEqual([])
})

test('what is wrong in changes is said at its place', () => {
  write('report.yaml', `${HEAD}changes:\n  - { date: 2023年3月, at: s1.1, was: 甲, now: 乙, why: 丙 }\n`)
  expect(compiled().diagnostics).toMatchObject([
    { line: 7, rule: 'wrong-value', message: expect.stringContaining('2026-03-15') },
  ])
})
