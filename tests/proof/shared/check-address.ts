import { linkOf } from '../../../src/reader/navigation/address/write-address'
import { anchorOf } from '../../../src/report/anchor'
import { foldOf } from '../../../src/report/places'
import type { Report } from '../../../src/report/types'
import type { App } from '../../emulator/open-app'
import type { Reader } from '../../reports/reader'

/** Height of the screen, px. */
const HEIGHT = 844
/** How long an address may take to be reached, in ms. */
const PATIENCE = 8000

/** How a link to a division or figure has ended. */
export interface Landing {
  /** Whether its fold, if it stands in one, is open. */
  open: boolean
  /** Whether it begins in the upper half of the screen, or in the lower where the page ends before. */
  inSight: boolean
  /** Whether it is lit, or was, however short. */
  lit: boolean
  /** Where it has come to stand, px from the upper edge; -1 where it is not drawn. */
  top: number
}

/** Waits until the app has landed at that place as it should, and gives how it has in the end. */
export function landingAt({ page, bar }: Pick<Reader, 'page' | 'bar'>, report: Report, id: string): Promise<Landing> {
  const fold = foldOf(report, id)
  const wanted = { anchor: anchorOf(id), fold: fold && anchorOf(fold.id), bar, HEIGHT, PATIENCE }
  return page.evaluate(async ({ anchor, fold, bar, HEIGHT, PATIENCE }) => {
    const find = (selector: string) => [...document.querySelectorAll(selector)].find((it) => it.checkVisibility())
    const boxes = () => {
      const inWeChat = [...document.querySelectorAll('host-scroll')].filter((it) => it.checkVisibility())
      return inWeChat.length > 0 ? inWeChat : [document.documentElement]
    }
    const landing = { open: false, inSight: false, lit: false, top: -1 }
    for (const start = performance.now(); performance.now() - start < PATIENCE; ) {
      const top = find(`#${anchor}`)?.getBoundingClientRect().top ?? -1
      landing.top = Math.round(top)
      landing.open = !fold || find(`#${fold} .fold-head`)?.getAttribute('aria-expanded') === 'true'
      const ends = boxes().some((box) => box.scrollTop + box.clientHeight >= box.scrollHeight - 1)
      landing.inSight = top >= bar && top < (ends ? HEIGHT : HEIGHT / 2)
      landing.lit ||= find(`#${anchor}.flash, #${anchor} .flash`) !== undefined
      if (landing.open && landing.inSight && landing.lit) break
      await new Promise((drawn) => requestAnimationFrame(drawn))
    }
    return landing
  }, wanted)
}

/** Height of the emulator's bar, px. */
const BAR = 64

/** Follows the link to that place into the running app and gives how it has ended. */
export async function checkAddress(app: App, report: Report, id: string): Promise<Landing> {
  const link = linkOf({ page: 'report', report: report.id, at: id })
  const query = Object.fromEntries(new URLSearchParams(link.split('?')[1]))
  await app.page.evaluate((next) => window.host?.show(next), { path: 'pages/report/index', query, scene: 1007 })
  return landingAt({ page: app.page, bar: BAR }, report, id)
}
