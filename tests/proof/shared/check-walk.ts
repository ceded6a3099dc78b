import { drawnText, narrowed } from '../../browser/drawn-text'
import type { App, AppOptions } from '../../emulator/open-app'
import type { SharedHost } from '../../emulator/start-host'
import { report, reportText } from '../../fixtures/report'
import { expectedText } from './expected-text'
import type { Template } from './page-data'
import { randomWalk } from './random-walk'

const published = narrowed(reportText.replace(/\s/g, ''))

const PAGE = 'host-page:not([hidden]) .page'
const REPORT_PAGE = 'pages/report/index'

/** How often the text is compared on the way, in steps. */
const EVERY = 10

/**
 * Walks at random through a freshly opened app and gives what went wrong, one line each: whatever threw, an API read
 * that is not there, text on the way that is not the report's, or text lost at the end with all sheets closed and all
 * folds open. Empty is good. The last lines say what was done.
 */
export async function checkWalk(
  host: SharedHost,
  templates: ReadonlyMap<string, Template>,
  seed: string,
  steps: number,
  options: AppOptions = {},
): Promise<string[]> {
  const app = await host.open(options)
  const wrong: string[] = []
  const trail: string[] = []
  await randomWalk(app, seed, steps, templates, async (done, step) => {
    trail.push(done)
    if (step % EVERY === 0 && (await textDiffers(app))) wrong.push(`step ${step}: the text drawn is not the report's`)
  })
  await comeHome(app)
  if (narrowed(await drawnText(app.page, PAGE)) !== published) wrong.push('with all open, the text is not report.txt')
  for (const error of await app.errors()) wrong.push(error.slice(0, 500))
  for (const name of await app.missingApis()) {
    if (!options.missing?.includes(name)) wrong.push(`wx.${name} is read and not there`)
  }
  await app.close()
  return wrong.length > 0 ? [...wrong, `seed ${seed}: ${trail.join(' → ')}`] : []
}

/** Whether the report page draws anything but the text of its open folds; false on other pages. */
async function textDiffers(app: App): Promise<boolean> {
  const differs = async () => {
    const stack = await app.stack()
    if (stack[stack.length - 1].path !== REPORT_PAGE) return false
    const open = await app.page.locator(`${PAGE} .fold.open`).evaluateAll((folds) => folds.map(({ id }) => id))
    return narrowed(await drawnText(app.page, PAGE)) !== expectedText(report, open)
  }
  if (!(await differs())) return false
  await app.settle() // it may have been drawing
  return differs()
}

/** Sheets and pages that can lie over the report at once, with room to spare. */
const DEEPEST = 6

async function isAway(app: App): Promise<boolean> {
  const sheets = app.page.locator('host-page:not([hidden]) :is(.sheet-layer, .search)')
  return (await app.stack()).length > 1 || (await sheets.count()) > 0
}

/** Closes what is open over the report, goes to the report and opens every fold. */
async function comeHome(app: App) {
  await app.settle()
  for (let left = DEEPEST; left > 0 && (await isAway(app)); left--) await app.back()
  const [bottom] = await app.stack()
  if (bottom.path !== REPORT_PAGE) await app.show({ path: REPORT_PAGE, query: {} })
  if ((await app.page.locator(`${PAGE} .fold:not(.open)`).count()) > 0) await app.tap('.all')
}
