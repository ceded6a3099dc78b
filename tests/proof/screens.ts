import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { startSite } from '../browser/start-site'
import { startHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'

/*
 * Screenshots of both targets for people to look at, from the apps of the tests into .tmp/screens:
 *   npx tsx tests/proof/screens.ts --target weapp --width 390,320 --theme light,dark --size 17,30
 * Each state of the page is one picture: closed, one-open (the first section), sheet (a figure's).
 */
const { values } = parseArgs({
  options: {
    target: { type: 'string', default: 'weapp,h5' },
    width: { type: 'string', default: '390' },
    theme: { type: 'string', default: 'light,dark' },
    size: { type: 'string', default: '17' },
    out: { type: 'string', default: '.tmp/screens' },
    'safe-area': { type: 'string', default: '34' },
  },
})

const HEIGHT = 844

/** A page to be photographed, whichever target it comes from. */
interface Shown {
  page: Page
  tap(selector: string): Promise<void>
  close(): Promise<void>
}

interface Look {
  width: number
  theme: 'light' | 'dark'
  size: number
}

async function shoot({ page, tap, close }: Shown, name: string) {
  const shot = (state: string) => page.screenshot({ path: path.join(values.out, `${name}-${state}.png`) })
  await shot('closed')
  await tap('.fold-head')
  await shot('one-open')
  await tap('.figure')
  await page.locator('.sheet').waitFor()
  await page.evaluate(() => {
    for (const slide of document.getAnimations()) slide.finish()
  })
  await shot('sheet')
  await close()
}

async function main() {
  await mkdir(values.out, { recursive: true })
  const list = (text: string) => text.split(',')
  const looks = list(values.width).flatMap((width) =>
    list(values.theme).flatMap((theme) =>
      list(values.size).map(
        (size): Look => ({ width: Number(width), theme: theme as Look['theme'], size: Number(size) }),
      ),
    ),
  )
  for (const target of list(values.target)) {
    const open = target === 'h5' ? await h5() : await weapp()
    try {
      for (const look of looks) {
        const name = [target, look.width, look.theme, look.size].join('-')
        await shoot(await open.show(look), name)
        console.log(name)
      }
    } finally {
      await open.close()
    }
  }
}

const seen = ({ width, theme, size }: Look) => ({
  viewport: { width, height: HEIGHT },
  theme,
  storage: { settings: { typeSize: size } },
})

async function weapp() {
  const host = await startHost(distOf('one', 'weapp'))
  const show = async (look: Look): Promise<Shown> => {
    const app = await host.open({ ...seen(look), safeAreaBottom: Number(values['safe-area']) })
    for (const error of await app.errors()) console.error(error)
    return { page: app.page, tap: app.tap, close: app.close }
  }
  return { show, close: host.close }
}

async function h5() {
  const site = await startSite(distOf('one', 'h5'), '/sub/')
  const show = async (look: Look): Promise<Shown> => {
    const { page, errors, close } = await site.visit(seen(look))
    for (const error of errors) console.error(error)
    return { page, tap: (selector) => page.locator(selector).first().tap(), close }
  }
  return { show, close: site.close }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
