import { expect, test } from 'vitest'
import { proposeId } from '../../src/desk/show/propose-id'
import type { Report } from '../../src/report/types'
import { report } from '../fixtures/report'

const of = (id: string, year: number, issuer = '某某区人民政府'): Report => ({
  ...report,
  id,
  year,
  issuer,
  title: `${issuer.slice(0, 3)}${year}年法治政府建设年度报告`,
})

test('a new report is called as the last of its issuer, with its own year', () => {
  const all = [of('mouqu-2022', 2022), of('mouqu-2023', 2023), of('elsewhere-2023', 2023, '另外区人民政府')]
  expect(proposeId(all, of('', 2024))).toBe('mouqu-2024')
})

test('where there is none before it, or its name has no year, the proposal is plain', () => {
  expect(proposeId([], of('', 2024))).toBe('report-2024')
  expect(proposeId([of('fazhi', 2023)], of('', 2024))).toBe('report-2024')
})

test('where the report does not say its year, nothing is proposed', () => {
  expect(proposeId([of('mouqu-2023', 2023)], of('', 0))).toBe('')
})
