import { expect, test } from 'vitest'
import { newestEarlier, yearOf } from '../../../src/compiler/carry-over/newest-earlier'
import type { Report } from '../../../src/report/types'

const report = (id: string, year: number, issuer: string, title = ''): Report => ({ id, year, issuer, title }) as Report

const OURS = [2020, 2022, 2021].map((year) => report(`mouqu-${year}`, year, '某某区人民政府'))
const THEIRS = report('linqu-2023', 2023, '邻邻区人民政府')

test('last year’s report is the newest of those before, whatever lies between', () => {
  expect(newestEarlier(OURS, report('mouqu-2024', 2024, ''))?.id).toBe('mouqu-2022')
  expect(newestEarlier(OURS, report('mouqu-2022', 2022, ''))?.id).toBe('mouqu-2021')
  expect(newestEarlier(OURS, report('mouqu-2020', 2020, ''))).toBeUndefined()
})

test('another issuer’s report is never taken for last year’s, however new it is', () => {
  expect(newestEarlier([...OURS, THEIRS], report('mouqu-2024', 2024, ''))?.id).toBe('mouqu-2022')
  expect(newestEarlier([THEIRS], report('mouqu-2024', 2024, ''))).toBeUndefined()
})

test('a title that names the issuer says who it is where the ids differ', () => {
  const renamed = report('fazhi-24', 2024, '', '某某区2024年法治政府建设情况报告')
  expect(newestEarlier([THEIRS, ...OURS], renamed)?.id).toBe('mouqu-2022')
})

test('where a text does not say its year, its id does', () => {
  expect(yearOf(report('mouqu-2023', 0, ''))).toBe(2023)
  expect(newestEarlier(OURS, report('mouqu-2022', 0, ''))?.id).toBe('mouqu-2021')
  expect(yearOf(report('mouqu', 0, ''))).toBe(0)
})
