import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sizeProblems } from '../../config/plugins/package-size'
import { linkOf } from '../../src/reader/navigation/address/write-address'
import type { Report } from '../../src/report/types'
import { allFigures, allParagraphs } from '../../src/report/walk'
import { isUploaded, packageBytes } from '../bench/package-bytes'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { testedApps } from './apps'
import { expectExplained, expectReached, expectWhole, textOf } from './check-report'
import { openInWeChat, type Reader } from './reader'

/** Most bytes of the package without its reports, and of what a byte of a report's text becomes. */
const PACKAGE = { app: 400_000, perByte: 3 }
/**
 * Most bytes of setData for all of a report: for the page, for a byte of the text, and for each paragraph, cell of a table
 * and figure, which are elements of their own. A page of tables takes more than its few characters say.
 */
const OPEN_ALL = { page: 5_500, perByte: 1.5, perElement: 240 }
/** WeChat's audit: bytes of one setData, elements of a page, how deep, and how many in one. */
const AUDIT = { bytes: 256 * 1024, count: 999, maxDepth: 29, maxChildren: 60 }

/** For what takes the longer the more figures a report has, ms. */
const LONG = 300_000

const bytesOf = (report: Report) => Buffer.byteLength(textOf(report))
const mostToOpenAll = (report: Report) =>
  OPEN_ALL.page +
  OPEN_ALL.perByte * bytesOf(report) +
  OPEN_ALL.perElement * (allParagraphs(report).length + allFigures(report).length)

describe.each(testedApps)('$name, in WeChat:', ({ weapp, reports, most }) => {
  let host: SharedHost
  let app: App | undefined
  let reader: Reader

  beforeAll(async () => {
    host = await sharedHost(weapp)
  })
  afterEach(async () => {
    if (!app) return
    const problems = await reader.problems()
    await reader.close()
    app = undefined
    expect(problems).toEqual([])
  })

  const open = async (link: string) => {
    const opened = await openInWeChat(host, link)
    app = opened.app
    reader = opened
    return opened.app
  }
  const openReport = (report: Report) => open(linkOf({ page: 'report', report: report.id }))

  test('the package is one that WeChat takes, and no larger than its texts make it', () => {
    const files = readdirSync(weapp, { recursive: true, encoding: 'utf8' }).filter((file) => path.extname(file))
    const sizes = files.map((file) => [file, statSync(path.join(weapp, file)).size] as const)
    expect(sizeProblems(Object.fromEntries(sizes))).toEqual([])
    const texts = reports.reduce((sum, report) => sum + bytesOf(report), 0)
    expect(packageBytes(weapp, isUploaded).raw).toBeLessThan(PACKAGE.app + PACKAGE.perByte * texts)
  })

  test('the app opens with the newest report', async () => {
    const { text } = await open('/pages/report/index')
    expect(await text()).toContain(reports[0].title)
  })

  describe.each(reports)('$id', (report) => {
    test('is drawn whole, every figure marked as printed, for no more than its length costs', async () => {
      const { nodes, page, meter } = await openReport(report)
      await expectWhole(reader, report)
      expect((await meter.read()).bytes).toBeLessThan(mostToOpenAll(report))
      const bytes = await page.evaluate(() => Math.max(...(window.host?.calls ?? []).map((call) => call.bytes)))
      const cost = { ...(await nodes()), bytes }
      for (const [what, most] of Object.entries(AUDIT)) {
        expect(cost[what as keyof typeof AUDIT], what).toBeLessThanOrEqual(most)
      }
    })

    test(
      'explains each of its figures',
      async () => {
        await openReport(report)
        await expectExplained(reader, report, most.figures)
      },
      LONG,
    )

    test(
      'is reached at its divisions and figures by their links',
      async () => {
        await openReport(report)
        await expectReached(reader, report, most.links)
      },
      LONG,
    )

    test.each(['figures', 'quiz', 'about'] as const)('has its page %s', async (name) => {
      const { text } = await open(linkOf({ page: name, report: report.id }))
      await expect.poll(text).toContain(report.title)
    })
  })
})
