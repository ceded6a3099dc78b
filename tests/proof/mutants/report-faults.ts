import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { type PackedReport, packReport, unpackReport } from '../../../src/report/pack'
import type { Division, Figure, Paragraph, Report } from '../../../src/report/types'
import { allFigures, allParagraphs, divisionsOf } from '../../../src/report/walk'

import type { Fault } from './fault'

/** The report with its figures of other years, as config/plugins/reports-loader.ts writes it. */
const COMPILED = /JSON\.parse\('(\[\{"id":"district(?:[^'\\]|\\.)*)'\)/

/** Changes the compiled report in the built mini-program. */
function inReport(change: (report: Report) => void): Fault['seed'] {
  return (folder) => {
    const file = path.join(folder, '.tmp/test-apps/one/weapp/content.js')
    const code = readFileSync(file, 'utf8')
    const literal = COMPILED.exec(code)
    if (!literal) throw new Error('content.js holds no report')
    const before = vm.runInNewContext(`'${literal[1]}'`) as string
    const [packed, compared] = JSON.parse(before) as [PackedReport, number[]]
    const report = unpackReport(packed)
    change(report)
    const after = JSON.stringify([packReport(report), compared])
    if (after === before) throw new Error('the report stays as it was')
    const written = `JSON.parse(${JSON.stringify(after)})`
    writeFileSync(
      file,
      code.replace(COMPILED, () => written),
    )
  }
}

type Open<T> = { -readonly [K in keyof T]: T[K] }
const figure = (report: Report, text: string): Open<Figure> => {
  const found = allFigures(report).find((it) => it.text === text)
  if (!found) throw new Error(`no figure ${text}`)
  return found
}
const paragraphWith = (report: Report, text: string): Paragraph => {
  const found = allParagraphs(report).find((it) => it.text.includes(text))
  if (!found) throw new Error(`no paragraph with ${text}`)
  return found
}
const division = (report: Report, id: string): Division => {
  const found = divisionsOf(report.sections).find((it) => it.id === id)
  if (!found) throw new Error(`no division ${id}`)
  return found
}

/** Faults of the report in the built mini-program, each of which the tests of the hosts must notice. */
export const REPORT_FAULTS: readonly Fault[] = [
  {
    name: 'a digit of the text is another',
    seed: inReport((it) => {
      paragraphWith(it, '1568宗').text = paragraphWith(it, '1568宗').text.replace('1568', '1569')
    }),
  },
  {
    name: 'a character of the text is lost',
    seed: inReport((it) => {
      const found = paragraphWith(it, '全年总量')
      found.text = found.text.replace('全年总量', '全年量')
    }),
  },
  {
    name: 'a paragraph is lost',
    seed: inReport((it) => {
      division(it, 's1.5').children.splice(1, 1)
    }),
  },
  {
    name: 'two items have changed places',
    seed: inReport((it) => {
      division(it, 's1.2').children.reverse()
    }),
  },
  {
    name: 'a heading loses its last character',
    seed: inReport((it) => {
      const d = division(it, 's1.6') as Open<Division>
      d.heading = [d.heading[0], d.heading[1] - 1]
    }),
  },
  {
    name: 'a figure begins one character late',
    seed: inReport((it) => {
      const f = figure(it, '409件')
      f.span = [f.span[0] + 1, f.span[1]]
    }),
  },
  {
    name: 'a qualifier is dropped from a figure',
    seed: inReport((it) => {
      const f = figure(it, '12998余次')
      f.span = [f.span[0], f.span[1] - '余次'.length]
      f.qualifier = undefined
    }),
  },
  {
    name: 'a figure in its sheet is another',
    seed: inReport((it) => {
      figure(it, '1568宗').span = figure(it, '594件').span
    }),
  },
  {
    name: 'a figure has the label of another',
    seed: inReport((it) => {
      figure(it, '1568宗').label = figure(it, '409件').label
    }),
  },
  {
    name: 'a fall is shown as a rise',
    seed: inReport((it) => {
      const f = figure(it, '10.31%')
      if (f.change) f.change = { ...f.change, direction: 'up' }
    }),
  },
  {
    name: 'a figure has lost the year before',
    seed: inReport((it) => {
      figure(it, '409件').previous = undefined
    }),
  },
  {
    name: 'a rate belongs to another count',
    seed: inReport((it) => {
      figure(it, '96.64%').of = figure(it, '1568宗').id
    }),
  },
  {
    name: 'the arithmetic shows another number',
    seed: inReport((it) => {
      it.checks[0].formula = it.checks[0].formula.replace(/\d/, '9')
    }),
  },
  {
    name: 'a key figure is missing',
    seed: inReport((it) => {
      it.keyFigures.pop()
    }),
  },
  {
    name: 'the source leads elsewhere',
    seed: inReport((it) => {
      it.source.address = it.source.address.replace('1661097', '1661098')
    }),
  },
  {
    name: 'the title names another year',
    seed: inReport((it) => {
      it.title = it.title.replace('2022', '2023')
    }),
  },
]
