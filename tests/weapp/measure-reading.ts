import type { App } from '../emulator/open-app'

/** What one act of reading costs. */
export interface Cost {
  act: string
  /** setData calls. */
  calls: number
  /** UTF-8 bytes of their JSON. */
  bytes: number
  /** WXML elements on the page afterwards. */
  nodes: number
}

/** How long the page sends nothing once it has shown where it was scrolled to, in ms. */
const QUIET_MS = 600

/** Reads a freshly opened report page to its end as a citizen might, and gives the cost of each act. */
export async function measureReading(app: App): Promise<Cost[]> {
  const costs: Cost[] = []
  const note = async (act: string) => {
    const { calls, bytes } = await app.meter.read()
    costs.push({ act, calls, bytes, nodes: (await app.nodes()).count })
  }
  const tap = async (act: string, target: string) => {
    // Scrolling to it is not the act: the page shows how far one has read, a moment after one has stopped. To the
    // middle, where no bar lies over it: a tap would scroll it out from under one.
    const before = await app.scrollTop()
    await app.find(target).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    if ((await app.scrollTop()) !== before) await quiet(app)
    await app.meter.mark()
    await app.tap(target)
    await note(act)
  }
  await note('first render')
  const folds = await app.page.locator('.fold').evaluateAll((found) => found.map(({ id }) => id))
  for (const id of folds) {
    await tap(`open ${id}`, `#${id} .fold-head`)
    await tap(`close ${id}`, `#${id} .fold-head`)
  }
  await tap('open all', '.all')
  await tap('open sheet', '.prose .figure')
  await tap('close sheet', '.sheet-close')
  await tap('close all', '.all')
  await tap('open search', '.icon-search')
  await app.meter.mark()
  await app.type('.search-input', '调解')
  await note('search')
  await tap('search jump', '.hit-row')
  await tap('next hit', '下一处')
  await tap('open contents', '.icon-contents')
  await tap('close contents', '.sheet-close')
  await tap('open display', '.icon-display')
  await tap('change type size', '特大')
  await tap('close display', '.sheet-close')
  return costs
}

/** Waits until the page has sent nothing for a while, as time goes in the page: on a busy machine it may stand still. */
async function quiet(app: App): Promise<void> {
  const calls = async () => (await app.meter.read()).calls
  let before = -1
  for (let now = await calls(); now !== before; now = await calls()) {
    before = now
    await app.page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), QUIET_MS)
  }
}
