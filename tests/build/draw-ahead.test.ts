import { afterAll, beforeEach, expect, test, vi } from 'vitest'

type Data = Record<string, unknown>
type Page = { onLoad(params?: Data): void; eh(event: string): void }

let modify: (page: Page) => void

vi.mock('@tarojs/runtime', () => ({
  hooks: {
    tap(_: string, run: typeof modify) {
      modify = run
    },
  },
}))

const KEPT = { path: 'pages/report/index', elements: [{ sid: '_A', cl: 'screen', st: '--body: 17px;', cn: ['年报'] }] }
const APPEARANCE = { className: 'screen dark', style: '--body: 30px;' }
/** What React sends to a reader with that look. */
const SAME = [{ sid: '_A', cl: 'screen dark', st: '--body: 30px;', cn: ['年报'] }]
const OTHER = [{ sid: '_B', cl: 'screen dark', st: '--body: 30px;', cn: ['年报'] }]

/** What reached WeChat, in order. */
let log: unknown[]

beforeEach(() => {
  log = []
})
afterAll(() => {
  vi.unstubAllGlobals()
})

async function start(
  kept: object | undefined,
  appearanceFor: (params: Data) => typeof APPEARANCE | undefined = () => APPEARANCE,
) {
  vi.stubGlobal('FIRST_SCREEN', kept ? JSON.stringify(kept) : '')
  const { drawAhead } = await import('@/platform/draw-ahead')
  drawAhead(appearanceFor)
}

/** Opens a page, on which React first sends `elements`. */
async function open(elements: object[], route = 'pages/report/index', early: string[] = []) {
  const page = {
    route,
    setData(data: Data, drawn?: () => void) {
      log.push(data['root.cn'])
      setTimeout(() => drawn?.(), 5)
    },
    onLoad() {
      log.push('loaded')
    },
    eh(event: string) {
      log.push(event)
    },
  }
  modify(page)
  page.onLoad()
  for (const tap of early) page.eh(tap)
  await new Promise<void>((drawn) => page.setData({ 'root.cn': elements, 'root.uid': 'a' }, drawn))
  log.push('drawn')
  page.setData({ 'root.cn': [] })
}

test('is drawn before React, in the reader’s look, and once', async () => {
  await start(KEPT)
  await open(SAME)
  expect(log).toEqual([SAME, 'loaded', 'drawn', []])
})

test('gives way to what React draws instead', async () => {
  await start(KEPT)
  await open(OTHER)
  expect(log).toEqual([SAME, 'loaded', OTHER, 'drawn', []])
})

test('hands on in order what is tapped before React stands behind it', async () => {
  await start(KEPT)
  await open(SAME, 'pages/report/index', ['first tap', 'second tap'])
  expect(log).toEqual([SAME, 'loaded', 'first tap', 'second tap', 'drawn', []])
})

test('does not hand a tap on to another screen than the one that was tapped', async () => {
  await start(KEPT)
  await open(OTHER, 'pages/report/index', ['tap'])
  expect(log).toEqual([SAME, 'loaded', OTHER, 'drawn', []])
})

test('holds nothing back where nothing is drawn ahead', async () => {
  await start(undefined)
  await open(OTHER, 'pages/report/index', ['tap'])
  expect(log).toEqual(['loaded', 'tap', OTHER, 'drawn', []])
})

test('is for the page that the app opens with: not for one opened later', async () => {
  await start(KEPT)
  await open(OTHER, 'pages/about/index')
  await open(OTHER)
  expect(log).toEqual(['loaded', OTHER, 'drawn', [], 'loaded', OTHER, 'drawn', []])
})

test('is not drawn where the page opens otherwise, nor where nothing was kept', async () => {
  await start(KEPT, () => undefined)
  await open(OTHER)
  await start(undefined)
  await open(OTHER)
  expect(log).toEqual(['loaded', OTHER, 'drawn', [], 'loaded', OTHER, 'drawn', []])
})
