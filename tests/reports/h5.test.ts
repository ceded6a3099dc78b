import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { linkOf } from '../../src/reader/navigation/address/write-address'
import type { Report } from '../../src/report/types'
import { drawnText, narrowed } from '../browser/drawn-text'
import { sharedBrowser } from '../browser/shared-browser'
import { type SharedSite, sharedSite } from '../browser/start-site'
import { testedApps } from './apps'
import { expectExplained, expectReached, expectWhole, textOf } from './check-report'
import { openInBrowser, type Reader } from './reader'

/** For what takes the longer the more figures a report has, ms. */
const LONG = 300_000

describe.each(testedApps)('$name, in a browser:', ({ h5, reports, most }) => {
  let site: SharedSite
  let reader: Reader | undefined

  beforeAll(async () => {
    site = await sharedSite(h5)
  })
  afterEach(async () => {
    if (!reader) return
    const problems = await reader.problems()
    await reader.close()
    reader = undefined
    expect(problems).toEqual([])
  })

  const open = async (link: string) => {
    reader = await openInBrowser(site, link)
    return reader
  }
  const openReport = (report: Report) => open(linkOf({ page: 'report', report: report.id }))

  test('the site opens with the newest report', async () => {
    const { page } = await open('')
    expect(await page.innerText('#app .title')).toBe(reports[0].title)
  })

  test('the newest report is in the page whole before any script runs', async () => {
    const context = await (await sharedBrowser()).newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.url)
    for (const fold of await page.locator('details').all()) await fold.locator('summary').click()
    expect(narrowed(await drawnText(page, '#text'))).toBe(textOf(reports[0]))
    await context.close()
  })

  describe.each(reports)('$id', (report) => {
    test('is drawn whole, every figure marked as printed', async () => {
      await expectWhole(await openReport(report), report)
    })

    test(
      'explains each of its figures',
      async () => {
        await expectExplained(await openReport(report), report, most.figures)
      },
      LONG,
    )

    test(
      'is reached at its divisions and figures by their links',
      async () => {
        await expectReached(await openReport(report), report, most.linksInBrowser)
      },
      LONG,
    )

    test.each(['figures', 'quiz', 'about'] as const)('has its page %s', async (name) => {
      const { page } = await open(linkOf({ page: name, report: report.id }))
      await expect.poll(() => page.innerText('#app')).toContain(report.title)
    })
  })
})
