import { expect, test } from 'vitest'
import { compile } from '../../src/compiler/compile'
import { previewOf } from '../../src/report/preview'

/** What the closed header of a section shows that is printed so, of a report with those key figures. */
function shown(text: string, ...keyFigures: string[]): string[] {
  const source = { id: 'any', textFile: 'report.txt', editorial: null, editorialFile: '' }
  const { report } = compile({ ...source, text: `一、工作情况\n（一）加强监督。${text}。\n` })
  const [division] = report.sections[0].children
  const keys = division.paragraphs[0].figures.filter(({ text }) => keyFigures.includes(text))
  return previewOf({ ...report, keyFigures: keys.map(({ id }) => id) }, division).map(({ text }) => text)
}

test('a closed header shows one figure of each kind before a second of any, as they stand in the text', () => {
  expect(shown('受理案件447件，办结432件，占比96.64%，同比上升25.8%')).toEqual(['447件', '96.64%', '25.8%'])
})

test('of counts alone it shows the first and the largest two, in reading order', () => {
  expect(shown('走访5户，受理案件12件，开展活动30场，发放资料40份，检查20次')).toEqual(['5户', '30场', '40份'])
})

test('it shows the editor’s key figures before all others', () => {
  const text = '走访5户，受理案件12件，占比96.64%，同比上升25.8%'
  expect(shown(text)).toEqual(['5户', '96.64%', '25.8%'])
  expect(shown(text, '12件')).toEqual(['12件', '96.64%', '25.8%'])
})

test('it shows what is printed twice once', () => {
  expect(shown('受理案件12件，其中办结12件')).toEqual(['12件'])
})

test('it shows three at most, and none where there is none', () => {
  expect(shown('受理案件12件，办结13件，结案14件，退回15件', '12件', '13件', '14件', '15件')).toHaveLength(3)
  expect(shown('切实加强监督')).toEqual([])
})
