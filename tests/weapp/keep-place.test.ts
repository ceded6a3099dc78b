import { afterEach, beforeAll, expect, test } from 'vitest'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

const UPRIGHT = { width: 390, height: 844 }
const TURNED = { width: 844, height: 390 }

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

/** Which paragraph the window begins in, and how much of it is above the window. */
const topLine = () =>
  app.page.locator('host-page:not([hidden]) .fold-body .prose').evaluateAll((all) => {
    const window = all[0].closest('host-scroll')?.getBoundingClientRect().top ?? 0 // below the bars of WeChat
    const index = all.findIndex((text) => text.getBoundingClientRect().bottom > window)
    const { top, height } = all[index].getBoundingClientRect()
    return { index, above: (window - top) / height, line: 32 / height }
  })

/** Opens all and scrolls into the middle of a paragraph. */
async function read(options: AppOptions = {}) {
  app = await host.open(options)
  await app.tap('全部展开')
  await app.find('#s1-6-2 .prose').evaluate((text) => text.scrollIntoView({ block: 'start' }))
  await app.scrollTo((await app.scrollTop()) + 70)
  await expect.poll(async () => JSON.stringify(await app.storage())).toContain('s1-6')
  return topLine()
}

async function resize(size: { width: number; height: number }) {
  await app.page.setViewportSize(size)
  await app.fire('WindowResize', { size: { windowWidth: size.width, windowHeight: size.height } })
}

async function keepsLine(before: Awaited<ReturnType<typeof topLine>>) {
  await expect
    .poll(async () => {
      const now = await topLine()
      return now.index === before.index && Math.abs(now.above - before.above) <= Math.max(now.line, before.line)
    })
    .toBe(true)
}

test.each([
  ['turned', UPRIGHT, TURNED],
  ['turned back', TURNED, UPRIGHT],
  ['unfolded', { width: 360, height: 780 }, { width: 720, height: 800 }],
])('the line at the top stays there when the phone is %s', async (_, before, after) => {
  const line = await read({ viewport: before })
  await resize(after)
  await keepsLine(line)
})

test('the line at the top stays there when the type gets larger, here or in WeChat’s settings meanwhile', async () => {
  let line = await read()
  await app.tap('字号')
  await app.tap('大')
  await keepsLine(line)
  await app.tap('跟随微信')
  await app.tap('.sheet-close')
  await expect.poll(() => app.page.locator('.sheet').count()).toBe(0)
  await app.scrollTo((await app.scrollTop()) + 40)
  await app.settle()
  await app.page.waitForFunction(() => new Promise((done) => setTimeout(() => done(true), 600)))
  line = await topLine()
  await app.hide()
  await app.setFontSize(23)
  await app.show()
  await keepsLine(line)
})

test('a keyboard, which takes from the height alone, does not scroll the page', async () => {
  await read()
  const before = await app.scrollTop()
  await resize({ width: 390, height: 500 })
  expect(await app.scrollTop()).toBe(before)
})

test.each([TURNED, { width: 1280, height: 800 }])(
  'in a window of %o bar, text and sheet stand side by side, and the text stays in use',
  async (viewport) => {
    app = await host.open({ viewport })
    const box = async (selector: string) => {
      const found = await app.find(selector).boundingBox()
      return { left: found?.x ?? Number.NaN, right: (found?.x ?? Number.NaN) + (found?.width ?? Number.NaN) }
    }
    await app.tap('全部展开')
    await app.tap('.fold-body .figure')
    const [bar, page, sheet] = [await box('.bottom-bar'), await box('.page'), await box('.sheet')]
    expect(bar.right).toBeLessThanOrEqual(page.left)
    expect(page.right).toBeLessThanOrEqual(sheet.left + 16)
    const before = await app.find('.sheet').getAttribute('aria-label')
    await app.tap('.item ~ .item .figure')
    expect(await app.find('.sheet').getAttribute('aria-label')).not.toBe(before)
  },
)
