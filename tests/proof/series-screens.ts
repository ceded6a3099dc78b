import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { startSite } from '../browser/start-site'
import { startHost } from '../emulator/start-host'
import { type AppName, distOf } from '../fixtures/apps/apps'

/*
 * Screenshots of 历年 in both targets for people to look at, from the apps of the tests into .tmp/series-screens:
 *   npx tsx tests/proof/series-screens.ts --target weapp --width 320 --theme dark --size 30
 * Each picture is a whole page, or the sheet over it scrolled to its years.
 */
const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'weapp,h5' },
    width: { type: 'string', default: '390,320' },
    theme: { type: 'string', default: 'light,dark' },
    size: { type: 'string', default: '17,30' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: '.tmp/series-screens' },
  },
})

const HEIGHT = 844

/** A view of 历年: the page that is opened, and what is tapped there. */
interface View {
  app: AppName
  page: string
  query: Record<string, string>
  taps?: readonly string[]
  wait: string
}

const VIEWS: Record<string, View> = {
  list: { app: 'series', page: 'years', query: { r: 'mouqu-2024' }, wait: '.series-card' },
  sections: {
    app: 'series',
    page: 'years',
    query: { r: 'mouqu-2024' },
    taps: ['text=按部分看：全部'],
    wait: '.sections',
  },
  asked: {
    app: 'series',
    page: 'years',
    query: { r: 'mouqu-2023', at: 'trained' },
    taps: ['.year-tap'],
    wait: '.quote .figure',
  },
  poster: {
    app: 'series',
    page: 'years',
    query: { r: 'mouqu-2024', at: 'petitions' },
    taps: ['text=做成图片'],
    wait: '.poster',
  },
  sheet: {
    app: 'series',
    page: 'figures',
    query: { r: 'mouqu-2024', at: 's1.6.3f1' },
    taps: ['.year-tap >> nth=1'],
    wait: '.figure-years .quote .figure',
  },
  report: {
    app: 'series',
    page: 'report',
    query: { r: 'mouqu-2021', at: 's1.3.3' },
    wait: '.compared >> visible=true',
  },
  outlier: { app: 'large', page: 'years', query: { r: 'mouqu-2021', at: 'figure-2' }, wait: '.series-card' },
}

async function shoot(page: Page, tap: (selector: string) => Promise<void>, { taps = [], wait }: View, name: string) {
  await page
    .locator(wait.split(' ')[0] === '.series-card' ? wait : 'body')
    .first()
    .waitFor()
  for (const selector of taps) await tap(selector)
  await page.locator(wait).first().waitFor()
  await page.evaluate(() => {
    for (const slide of document.getAnimations()) slide.finish()
    document.querySelector('.sheet .figure-years')?.scrollIntoView()
  })
  await page.screenshot({ path: path.join(values.out, `${name}.png`) })
}

async function main() {
  await mkdir(values.out, { recursive: true })
  const list = (text: string) => text.split(',').filter(Boolean)
  const views = Object.entries(VIEWS).filter(([name]) => values.only === '' || list(values.only).includes(name))
  for (const target of list(values.target)) {
    for (const [view, it] of views) {
      if (target === 'h5' && it.app === 'large') continue
      const query = new URLSearchParams(it.query)
      for (const width of list(values.width)) {
        for (const theme of list(values.theme) as ('light' | 'dark')[]) {
          for (const size of list(values.size)) {
            const name = [target, view, width, theme, size].join('-')
            const look = {
              viewport: { width: Number(width), height: HEIGHT },
              theme,
              storage: { settings: { typeSize: Number(size) } },
            }
            if (target === 'h5') {
              const site = await startSite(distOf(it.app, 'h5'), '/sub/')
              const { page, close } = await site.visit({ ...look, at: `#/pages/${it.page}/index?${query}` })
              await shoot(page, (selector) => page.locator(`${selector} >> visible=true`).first().tap(), it, name)
              await close()
              await site.close()
            } else {
              const host = await startHost(distOf(it.app, 'weapp'))
              const app = await host.open({ ...look, path: `pages/${it.page}/index`, query: it.query })
              await shoot(app.page, (selector) => app.page.locator(selector).first().tap(), it, name)
              await app.close()
              await host.close()
            }
            console.log(name)
          }
        }
      }
    }
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exit(1) // whatever is still being served
})
