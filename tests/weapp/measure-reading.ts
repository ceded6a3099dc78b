import type { App } from './host/open-app'

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

/** Reads a freshly opened report page to its end as a citizen might, and gives the cost of each act. */
export async function measureReading(app: App): Promise<Cost[]> {
  const costs: Cost[] = []
  const note = async (act: string) => {
    const { calls, bytes } = await app.meter.read()
    costs.push({ act, calls, bytes, nodes: (await app.nodes()).count })
    await app.meter.mark()
  }
  const act = async (name: string, run: Promise<unknown>) => {
    await run
    await note(name)
  }
  await note('first render')
  const folds = await app.page.locator('.fold').evaluateAll((found) => found.map(({ id }) => id))
  for (const id of folds) {
    await act(`open ${id}`, app.tap(`#${id} .fold-head`))
    await act(`close ${id}`, app.tap(`#${id} .fold-head`))
  }
  await act('open all', app.tap('.all'))
  await act('open sheet', app.tap('.prose .figure'))
  await act('close sheet', app.tap('.sheet-close'))
  await act('close all', app.tap('.all'))
  return costs
}
