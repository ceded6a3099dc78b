import { expect, test } from 'vitest'
import { jsonLd } from '../../config/plugins/json-ld'
import { allFigures } from '../../src/report/walk'
import { report } from '../fixtures/report'

test('search engines are told the report and its figures, as printed', () => {
  const described = JSON.parse(jsonLd(report))
  expect(described).toMatchObject({ '@type': 'Report', name: report.title, temporalCoverage: '2022' })
  expect(described.hasPart.map(({ value }: { value: string }) => value)).toEqual(
    allFigures(report).map(({ text }) => text),
  )
})

test('no title ends the script that it stands in', () => {
  const odd = { ...report, title: '</script><script>alert(1)</script>' }
  expect(jsonLd(odd)).not.toContain('<')
  expect(JSON.parse(jsonLd(odd)).name).toBe(odd.title)
})
