import { readFile } from 'node:fs/promises'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { figuresCsv } from '../../src/reader/share/data/figures-csv'
import { figuresJson } from '../../src/reader/share/data/figures-json'
import { allFigures } from '../../src/report/walk'
import { type SharedSite, sharedSite, type Visit } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  await visit.close()
})

test.each([
  ['全部指标存成表格文件（CSV）', 'csv', figuresCsv],
  ['全部指标存成数据文件（JSON）', 'json', figuresJson],
] as const)('%s downloads every figure', async (button, ending, written) => {
  visit = await site.visit({ at: '#/pages/figures/index' })
  const downloading = visit.page.waitForEvent('download')
  await visit.page.getByText(button).press('Enter') // not a tap: the rows above it are drawn as one scrolls to it
  const download = await downloading
  expect(download.suggestedFilename()).toBe(`${report.title}指标.${ending}`)
  expect(await readFile(await download.path(), 'utf8')).toBe(written(report))
})

test('the page tells search engines the figures, as printed', async () => {
  visit = await site.visit()
  const described = JSON.parse(await visit.page.locator('script[type="application/ld+json"]').innerText())
  expect(described).toMatchObject({ '@type': 'Report', name: report.title })
  expect(described.hasPart).toHaveLength(allFigures(report).length)
})
