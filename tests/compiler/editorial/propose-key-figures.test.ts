import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/compiler/compile'
import { proposeKeyFigures } from '../../../src/compiler/editorial/propose-key-figures'
import { allFigures } from '../../../src/report/walk'

const HEAD = 'title: 年报\nissuer: 区政府\nyear: 2023\nsource: { name: 网站, address: https://www.example.gov.cn/a }\n'
const compiled = (text: string, editorial: string | null = null) =>
  compile({ id: 'r', text, textFile: 'report.txt', editorial, editorialFile: 'report.yaml' })
const proposed = (text: string) => proposeKeyFigures(compiled(text).report).map((figure) => figure.text)

const TEXT = `2023年,全区办结群众信访312件,同比下降8.2%。
一、主要工作
(一)政务服务。政务服务事项网上可办率97.35%,印发文件3份,开展培训14场次。
(二)行政执法。调处各类纠纷845宗,同比增长12.5%,调解成功率98.11%。
(三)普法宣传。开展活动38场次,发放资料5000份。
二、下一步工作安排
全区力争培训覆盖率达99%。
`

describe('figures are proposed to open the page:', () => {
  test('counts with a stated change and rates, in reading order, none of a plan', () => {
    expect(proposed(TEXT)).toEqual(['312件', '97.35%', '845宗', '98.11%'])
  })

  test('never more than four, never one the rules doubt, never one of the year before', () => {
    const many = `一、工作\n${Array.from({ length: 30 }, (_, i) => `${i + 1}.全区第${i}类案件${i + 100}件,2022年全年${i + 50}件,同比上升${i + 1}%。`).join('\n')}\n`
    const { report } = compiled(many)
    const figures = proposeKeyFigures(report)
    const before = new Set(allFigures(report).map(({ previous }) => previous))
    expect(figures.length).toBeLessThanOrEqual(4)
    for (const { id, doubt } of figures)
      expect({ doubt, before: before.has(id) }).toEqual({ doubt: undefined, before: false })
    const doubted = { ...report, sections: JSON.parse(JSON.stringify(report.sections)) }
    for (const figure of allFigures(doubted)) figure.doubt = 'verb-only'
    expect(proposeKeyFigures(doubted)).toEqual([])
  })

  test('what is said of the whole district before what is said of a part', () => {
    const rate = (who: string) => `${who}群众满意率95.1%。`
    const text = `一、工作\n${['甲镇', '乙镇', '丙镇', '丁镇'].map((who, i) => `${i + 1}.${rate(who)}`).join('\n')}\n5.全区案件办结率96.2%。\n`
    expect(proposed(text)).toContain('96.2%')
  })

  test('none where the report prints none', () => {
    expect(proposed('一、工作\n继续努力。\n')).toEqual([])
  })
})

describe('proposed figures', () => {
  test('are used until an editor has chosen, and the warning says which they are', () => {
    const { report, diagnostics } = compiled(TEXT, HEAD)
    const texts = report.keyFigures.map((id) => allFigures(report).find((figure) => figure.id === id)?.text)
    expect(texts).toEqual(['312件', '97.35%', '845宗', '98.11%'])
    const [warning, ...others] = diagnostics.filter(({ rule }) => rule === 'no-key-figures')
    expect(others).toEqual([])
    expect(warning.severity).toBe('warning')
    for (const text of texts) expect(warning.message).toContain(`“${text}”`)
  })

  test('are not used where the editor wants others, or none', () => {
    expect(compiled(TEXT, `${HEAD}keyFigures: []\n`).report.keyFigures).toEqual([])
    const one = compiled(TEXT, `${HEAD}keyFigures:\n  - { at: s1.3, figure: 5000份 }\n`)
    expect(one.report.keyFigures).toEqual(['s1.3f2'])
    expect(one.diagnostics.map(({ rule }) => rule)).not.toContain('no-key-figures')
  })
})
