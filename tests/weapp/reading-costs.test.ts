import { beforeAll, expect, test } from 'vitest'
import type { NodeCount } from '../emulator/runtime/count-nodes'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { type Cost, measureReading } from './measure-reading'

/** Most calls and bytes that an act may cost, by its name or what it begins with. */
const BUDGETS: Record<string, { calls: number; bytes: number }> = {
  'first render': { calls: 2, bytes: 10_000 },
  'open s1-': { calls: 1, bytes: 5_300 },
  // Two: the page gets shorter, which may scroll it.
  'close s1-': { calls: 2, bytes: 300 },
  'open sheet': { calls: 2, bytes: 4_000 },
  'close sheet': { calls: 1, bytes: 300 },
}

let host: SharedHost
let costs: Cost[]
let closed: NodeCount
let open: NodeCount

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
  const app = await host.open()
  closed = await app.nodes()
  costs = await measureReading(app)
  await app.tap('.all')
  open = await app.nodes()
  console.table(costs)
})

test.each(Object.entries(BUDGETS))('%s stays within its budget of calls and bytes', (act, { calls, bytes }) => {
  const measured = costs.filter((cost) => cost.act.startsWith(act))
  expect(measured.length).toBeGreaterThan(0)
  expect(measured.filter((cost) => cost.calls > calls || cost.bytes > bytes)).toEqual([])
})

test('the page has few elements when closed, and stays far from the audit’s limits when all is open', () => {
  expect(closed.count).toBeLessThanOrEqual(150)
  expect(open.count).toBeLessThanOrEqual(900)
  expect(open.maxDepth).toBeLessThanOrEqual(30)
  expect(open.maxChildren).toBeLessThanOrEqual(60)
})
