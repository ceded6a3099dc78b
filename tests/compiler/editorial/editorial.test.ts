import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/compiler/compile'
import { formatDiagnostic } from '../../../src/compiler/diagnostic'
import { readEditorial } from '../../../src/compiler/editorial/read-editorial'
import { allFigures } from '../../../src/report/walk'

const HEAD = 'title: 年报\nissuer: 区政府\nyear: 2022\nsource: { name: 门户网站, address: http://example.gov.cn/a }\n'
const TEXT = '一、工作情况\n(一)加强监督。受理案件447项,办结案件447项,涉及金额3亿元。其中即办件432项,占比96.64%。\n'

function problems(yaml: string): string[] {
  return readEditorial(yaml, 'report.yaml').diagnostics.map(formatDiagnostic)
}

function compileWith(editorial: string, text = TEXT) {
  const source = { id: 'x', text, textFile: 'report.txt', editorialFile: 'report.yaml' }
  const { report, exclusions, diagnostics } = compile({ ...source, editorial: HEAD + editorial })
  const figures = allFigures(report)
  return { report, figures, exclusions, problems: diagnostics.map(formatDiagnostic) }
}

describe('reading report.yaml', () => {
  test('gives what the editor says, with numbers as printed', () => {
    const { editorial, diagnostics } = readEditorial(
      `${HEAD}keyFigures:\n  - { at: s1.1, figure: 0, nth: 2 }\ncorrections:\n  - { at: s1.1, figure: 96.60%, label: 即办件占比, of: null }\n`,
      'report.yaml',
    )
    expect(diagnostics).toEqual([])
    expect(editorial).toMatchObject({
      title: '年报',
      year: 2022,
      source: { name: '门户网站' },
      keyFigures: [{ at: 's1.1', figure: '0', nth: 2, line: 6 }],
      corrections: [{ at: 's1.1', figure: '96.60%', label: '即办件占比', of: null }],
    })
  })

  test.each(['96.60', '1e3', '007', '0x1F', '12345678901234567890', 'true', '-0', '1.0'])(
    'takes %s as it is written',
    (figure) => {
      const { editorial, diagnostics } = readEditorial(`${HEAD}keyFigures:\n  - { at: s1, figure: ${figure} }\n`, '')
      expect(diagnostics).toEqual([])
      expect(editorial.keyFigures[0].figure).toBe(figure)
    },
  )

  test('reports every missing field', () => {
    expect(problems('title: 年报\nsource: {}\n')).toEqual([
      'report.yaml:1:1 error 缺少字段“issuer”，请补上 [missing-field]',
      'report.yaml:1:1 error 缺少字段“year”，请补上 [missing-field]',
      'report.yaml:2:9 error 缺少字段“source.name”，请补上 [missing-field]',
      'report.yaml:2:9 error 缺少字段“source.address”，请补上 [missing-field]',
    ])
  })

  test('takes an empty field for a missing one, and says where it stands', () => {
    expect(problems('title:\nissuer: 区政府\nyear:\nsource:\n  name:\nkeyFigures:\n')).toEqual([
      'report.yaml:1:7 error 字段“title”是空的，请填写 [missing-field]',
      'report.yaml:3:6 error 字段“year”是空的，请填写 [missing-field]',
      'report.yaml:5:8 error 字段“source.name”是空的，请填写 [missing-field]',
      'report.yaml:5:3 error 缺少字段“source.address”，请补上 [missing-field]',
    ])
  })

  test('reports what has the wrong type, where it stands', () => {
    const yaml = 'title: [年报]\nissuer: 区政府\nyear: 二〇二二\nsource: 网站\nkeyFigures: 96%\n'
    expect(problems(yaml).map((line) => line.replace(/ .*\[/, ' ['))).toEqual([
      'report.yaml:1:8 [wrong-type]',
      'report.yaml:3:7 [wrong-type]',
      'report.yaml:4:9 [wrong-type]',
      'report.yaml:5:13 [wrong-type]',
    ])
  })

  test('reports fields it does not know, and says which there are', () => {
    const [first, second] = problems(
      `${HEAD}keyFigures: []\nauthor: 张三\ncorrections:\n  - { at: s1, figure: 3件, lable: 案件 }\n`,
    )
    expect(first).toContain('report.yaml:8:27 error 没有“lable”这个字段；可用的有：')
    expect(second).toContain(
      'report.yaml:6:1 error 没有“author”这个字段；可用的有：title、issuer、year、source、keyFigures、corrections、figures、confirmed、accept',
    )
  })

  test.each(['', 'title: "年报', '- 1\n- 2', 'a: b: c', '\0', 'title: 1\ntitle: 2'])(
    'says what is wrong with %j rather than throwing',
    (yaml) => {
      expect(problems(yaml).length).toBeGreaterThan(0)
    },
  )

  test('rejects a year, an address and a kind that cannot be', () => {
    const yaml = `title: 年报\nissuer: 区政府\nyear: 22\nsource: { name: 网站, address: 网站首页 }\nkeyFigures: []\ncorrections:\n  - { at: s1, figure: 3件, kind: change }\n`
    expect(problems(yaml).map((line) => line.split(' ')[0])).toEqual([
      'report.yaml:3:7',
      'report.yaml:4:30',
      'report.yaml:7:33',
    ])
  })
})

describe('applying report.yaml', () => {
  test('corrects label, kind and links of the figure that is named', () => {
    const { figures, problems } = compileWith(
      'keyFigures: []\ncorrections:\n  - { at: s1.1, figure: 3亿元, label: 案件金额, of: { at: s1.1, figure: 447项, nth: 1 } }\n  - { at: s1.1, figure: 96.64%, kind: other, of: null }\n',
    )
    expect(problems).toEqual([])
    expect(figures[2]).toMatchObject({ label: '案件金额', of: 's1.1f1' })
    expect(figures[4]).toMatchObject({ kind: 'other' })
    expect(figures[4].of).toBeUndefined()
  })

  test('excludes a figure for a reason, with the links to it, and keeps the other ids', () => {
    const { figures, exclusions, problems } = compileWith(
      'keyFigures: []\ncorrections:\n  - { at: s1.1, figure: 432项, exclude: 这是文件名称 }\n',
    )
    expect(problems).toEqual([])
    expect(figures.map(({ id }) => id)).toEqual(['s1.1f1', 's1.1f2', 's1.1f3', 's1.1f5'])
    expect(figures[3].of).toBeUndefined()
    expect(exclusions).toContainEqual({ paragraph: 's1.1p1', span: [39, 43], rule: 'editor', reason: '这是文件名称' })
  })

  test('accepts digits that no rule accounts for, and only those', () => {
    const text = '一、工作情况\n推广8888模式,再推8888模式。\n'
    const strict = compileWith('keyFigures: []\n', text)
    expect(strict.problems).toHaveLength(2)
    expect(strict.problems[0]).toMatch(/^report\.txt:2:3 error .*8888.* \[unaccounted-digits\]$/)
    const accepted = compileWith(
      "keyFigures: []\ncorrections:\n  - { at: s1p2, digits: '8888', nth: 2, exclude: 模式名称 }\n",
      text,
    )
    expect(accepted.problems.map((line) => line.split(' ')[0])).toEqual(['report.txt:2:3'])
    expect(accepted.exclusions.map(({ rule }) => rule)).toEqual(['editor'])
    const idle = compileWith("keyFigures: []\ncorrections:\n  - { at: s1.1, digits: '9', exclude: 名称 }\n")
    expect(idle.problems[0]).toContain(
      'report.yaml:7:5 error “s1.1”中没有待说明的数字“9”，这一条可以删去 [no-such-digits]',
    )
  })

  test.each([
    ['{ at: s9, figure: 3件 }', '报告中没有编号为“s9”的条目或段落；编号可用 npm run report -- 文件 查到'],
    ['{ at: s1.1, figure: 5件 }', '“s1.1”中没有指标“5件”；那里的指标有：447项、447项、3亿元、432项、96.64%'],
    ['{ at: s1.1, figure: 447项 }', '“s1.1”中有 2 处“447项”，请用 nth 说明是第几处'],
    ['{ at: s1.1, figure: 447项, nth: 3 }', '“s1.1”中“447项”只有 2 处，没有第 3 处'],
  ])('says at its line why %s names no figure', (entry, message) => {
    expect(compileWith(`keyFigures:\n  - ${entry}\n`).problems).toEqual([
      `report.yaml:6:5 error ${message} [no-such-figure]`,
    ])
    const correction = compileWith(`keyFigures: []\ncorrections:\n  - ${entry.replace(' }', ', label: 名称 }')}\n`)
    expect(correction.problems).toEqual([`report.yaml:7:5 error ${message} [no-such-figure]`])
  })

  test('does not open the page with a figure that is excluded', () => {
    const { report, problems } = compileWith(
      'keyFigures:\n  - { at: s1.1, figure: 3亿元 }\ncorrections:\n  - { at: s1.1, figure: 3亿元, exclude: 引用 }\n',
    )
    expect(report.keyFigures).toEqual([])
    expect(problems).toEqual(['report.yaml:6:5 error “3亿元”已用 exclude 排除，不能作为要点 [no-such-figure]'])
  })
})

describe('accepting a text that was published misnumbered', () => {
  const text = '一、工作情况\n(一)加强学习\n(三)依法决策\n三、下步打算\n'
  const accept = (...entries: string[]) =>
    compileWith(`keyFigures: []\naccept:\n${entries.join('\n')}\n`, text).problems

  test('needs an entry for each doubt', () => {
    expect(compileWith('keyFigures: []\n', text).problems).toHaveLength(2)
    const first = '  - { at: s1.3, rule: numbering-skips, why: 原文如此 }'
    expect(accept(first).map((line) => line.split(' ')[0])).toEqual(['report.txt:4:1'])
    expect(accept(first, '  - { at: s3, rule: numbering-skips, why: 原文如此 }')).toEqual([])
  })

  test.each([
    ['a doubt that there is not', '{ at: s1.1, rule: numbering-skips, why: 原文如此 }', 'no-such-doubt'],
    ['a place that there is not', '{ at: s9, rule: numbering-skips, why: 原文如此 }', 'no-such-doubt'],
    ['another rule', '{ at: s1.3, rule: numbering-repeats, why: 原文如此 }', 'no-such-doubt'],
    ['a rule that is not about numbering', '{ at: s1.3, rule: unaccounted-digits, why: 原文如此 }', 'wrong-value'],
    ['no reason', '{ at: s1.3, rule: numbering-skips, why: }', 'missing-field'],
    ['a field that nobody knows', '{ at: s1.3, rule: numbering-skips, why: 原文如此, nth: 1 }', 'unknown-field'],
  ])('is an error where it names %s', (_, entry, rule) => {
    const problems = accept(`  - ${entry}`).filter((line) => line.startsWith('report.yaml:7:'))
    expect(problems.map((line) => line.match(/\[([a-z-]+)\]$/)?.[1])).toEqual([rule])
  })
})
