import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/compiler/compile'
import { quoteDoubtful } from '../../../src/compiler/output/quote-doubtful'
import { allFigures } from '../../../src/report/walk'

const HEAD = 'title: 年报\nissuer: 区政府\nyear: 2023\nsource: { name: 网站, address: https://www.example.gov.cn/a }\n'
const compiled = (text: string, editorial: string | null = null) =>
  compile({ id: 'r', text, textFile: 'report.txt', editorial, editorialFile: 'report.yaml' })
const shown = (text: string) =>
  allFigures(quoteDoubtful(compiled(`一、工作情况\n${text}\n`).report)).map(({ text, label }) => `${text} ${label}`)

describe('readers see, instead of a label in doubt,', () => {
  test('the words of the clause', () => {
    expect(shown('破解困扰8家企业的问题，印发文件3份。')).toEqual(['8家 “破解困扰8家企业的问题”', '3份 印发文件'])
  })

  test('the clause before it too, where it says little', () => {
    expect(shown('累计培训3期210人次，考试合格率97.6%，其中优秀50人。').at(-1)).toBe(
      '50人 “考试合格率97.6%，其中优秀50人”',
    )
  })

  test('no more than its middle where it is long, and no half of a pair of marks', () => {
    const [one] = shown(
      '按照“严管就是厚爱、规范就是服务、监督就是保护”的总要求以及“一盘棋”思路推动各镇各部门使300家“小散弱”企业的问题得到解决。',
    )
    expect(one).toBe('300家 “…及‘一盘棋’思路推动各镇各部门使300家‘小散弱’企业的问题得到解决”')
  })
})

describe('a key figure whose label is in doubt', () => {
  const TEXT = '一、工作情况\n破解困扰8家企业的问题。\n'
  const CHOSEN = `${HEAD}keyFigures:\n  - { at: s1, figure: 8家 }\n`

  test('is an error at its line', () => {
    const { diagnostics } = compiled(TEXT, CHOSEN)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { file: 'report.yaml', line: 6, rule: 'key-figure-doubtful' },
    ])
  })

  test.each([
    'corrections:\n  - { at: s1, figure: 8家, label: 受困扰的企业 }\n',
    'confirmed:\n  - { at: s1, figure: 8家 }\n',
  ])('is none once the editor writes %j', (answer) => {
    expect(compiled(TEXT, CHOSEN + answer).diagnostics).toEqual([])
  })
})
