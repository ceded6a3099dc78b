import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile'
import { formatDiagnostic } from '../../src/compiler/diagnostic'

const HEAD =
  'title: 年报\nissuer: 区政府\nyear: 2022\nsource: { name: 网站, address: http://example.com/ }\nkeyFigures: []\n'

function problems(text: string, editorial: string | null = null): string[] {
  const source = { id: 'x', text, textFile: 'report.txt', editorial, editorialFile: 'report.yaml' }
  const { diagnostics } = compile(source)
  return diagnostics.filter(({ severity }) => severity === 'error').map(formatDiagnostic)
}

const text = (number: string) => `一、工作情况\n（一）化解纠纷。全年调处${number}，依法办理。\n`

test.each(['\u200b', '\u00ad', '\u2060', '\u202d', '\ufeff', '\u0007'])(
  'a number with %j inside is one error, and none that would have the rest of it published',
  (hidden) => {
    const [problem, ...others] = problems(text(`1${hidden}568宗`))
    expect(others).toEqual([])
    expect(problem).toMatch(
      /^report\.txt:2:14 error 这里的数字（….*1568宗.*…）里夹着看不见的字符.* \[hidden-in-number\]$/,
    )
  },
)

test('explaining a part of it away does not help', () => {
  const yaml = `${HEAD}corrections:\n  - { at: s1.1, digits: '1', exclude: 名称 }\n`
  expect(problems(text('1\u200b568宗'), yaml).map((line) => line.split(' ')[0])).toEqual([
    'report.txt:2:14',
    'report.yaml:7:5',
  ])
})

test('between a number and its unit it is named where the number is lost, and passes where it is not', () => {
  const named = expect.stringMatching(/^report\.txt:2:17 error .*\[hidden-in-number\]$/)
  expect(problems(text('1568\u200b宗'))).toEqual([named])
  expect(problems(text('1568宗\u200b'))).toEqual([])
})

test('a part of a run of digits cannot be explained', () => {
  const yaml = (digits: string) => `${HEAD}corrections:\n  - { at: s1.1, digits: '${digits}', exclude: 名称 }\n`
  const named = text('推广8888模式')
  expect(problems(named, yaml('8888'))).toEqual([])
  expect(problems(named, yaml('88')).map((line) => line.match(/\[(.*)\]$/)?.[1])).toEqual([
    'unaccounted-digits',
    'no-such-digits',
  ])
})
