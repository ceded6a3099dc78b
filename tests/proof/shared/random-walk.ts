import { randomOf } from '../../../src/reader/quiz/random-of'
import type { App } from '../../emulator/open-app'
import type { Template } from './page-data'

/** One of the things that may happen to an app: its share of all, and how it is done; gives what it did. */
type Act = readonly [share: number, run: (app: App, random: () => number) => Promise<string>]

const QUERIES = ['1568', '信访', '法', '没有的词', '％', '', '(', '一是']
const SIZES = [15, 17, 20, 23.8]

const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)]

const act = (share: number, run: Act[1]): Act => [share, run]
const ACTS: readonly Act[] = [
  act(10, async (app) => `back ${await app.page.evaluate(() => window.host?.back())}`),
  act(10, async (app, random) => {
    const top = Math.floor(random() * 9000)
    await app.page.evaluate((to) => window.host?.scrollTo(to), top)
    return `scroll to ${top}`
  }),
  act(4, async (app, random) => {
    const field = app.find('.search-input input, .figure-search input')
    const query = pick(QUERIES, random)
    if ((await field.count()) > 0) await field.fill(query)
    return `type ${query}`
  }),
  act(1, async (app, random) => {
    const theme = pick(['light', 'dark'] as const, random)
    await app.page.emulateMedia({ colorScheme: theme })
    await app.page.evaluate((to) => window.host?.setTheme(to), theme)
    return `theme ${theme}`
  }),
  act(1, async (app, random) => {
    const size = pick(SIZES, random)
    await app.page.evaluate((px) => window.host?.setFontSize(px), size)
    return `type size ${size}`
  }),
  act(1, async (app) => {
    await app.page.evaluate(() => {
      window.host?.hide()
      window.host?.show({})
    })
    return 'leave and return'
  }),
  act(1, async (app) => {
    await app.page.evaluate(() => window.host?.fire('MemoryWarning', { level: 10 }))
    return 'memory warning'
  }),
  act(1, async (app, random) => {
    const modalAnswer = random() < 0.5
    await app.page.evaluate((answer) => window.host?.change({ modalAnswer: answer }), modalAnswer)
    return `answer ${modalAnswer}`
  }),
]

/**
 * Does `steps` things to the app that the seed fixes: mostly taps on whatever can be tapped, each kind of thing as
 * often as any other. After every step the app draws, and `after` is called with what was done.
 */
export async function randomWalk(
  app: App,
  seed: string,
  steps: number,
  templates: ReadonlyMap<string, Template>,
  after: (done: string, step: number) => Promise<void>,
): Promise<void> {
  const random = randomOf(seed)
  // tsx has functions named by a helper, which those that run in the page do not find there.
  await app.page.evaluate('globalThis.__name = (named) => named')
  const tapping = [...templates].filter(([, { taps }]) => taps).map(([name]) => name)
  for (let step = 1; step <= steps; step++) {
    let chosen = random() * 100
    const found = ACTS.find(([share]) => {
      chosen -= share
      return chosen < 0
    })
    const done = found ? await found[1](app, random) : await tapSomething(app, random, tapping)
    await app.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 10))))
    await after(done, step)
  }
}

async function tapSomething(app: App, random: () => number, tapping: readonly string[]): Promise<string> {
  const found = await app.page.evaluate(findTapped, { tapping, order: random(), which: random() })
  if (!found) return 'nothing to tap'
  await app.page.touchscreen.tap(found.x, found.y)
  return `tap ${found.name}`
}

/**
 * In the page: the middle of something that a tap on reaches the app and that nothing lies over, scrolled into sight.
 * `order` in [0, 1) fixes which kind is tried first, `which` the one of its kind.
 */
function findTapped({ tapping, order, which }: { tapping: readonly string[]; order: number; which: number }) {
  interface Node {
    nn: string
    sid: string
    uid?: string
    cn?: Node[]
  }
  const page = document.querySelector('host-page:not([hidden])')
  const root = page?.querySelector('wx-page') as unknown as { __wxElement: { data: { root: { cn: Node[] } } } } | null
  const byKind = new Map<string, Element[]>()
  const all = new Set<Element>()
  const visit = (node: Node) => {
    const element = tapping.includes(node.nn) && page?.querySelector(`[id="${node.uid ?? node.sid}"]`)
    if (element) {
      all.add(element)
      byKind.set(element.className, [...(byKind.get(element.className) ?? []), element])
    }
    for (const child of node.cn ?? []) visit(child)
  }
  for (const node of root?.__wxElement.data.root.cn ?? []) visit(node)
  const kinds = [...byKind]
  const first = Math.floor(order * kinds.length)
  for (const [name, elements] of [...kinds.slice(first), ...kinds.slice(0, first)]) {
    const element = elements[Math.floor(which * elements.length)]
    element.scrollIntoView({ block: 'nearest' })
    const [box] = element.getClientRects()
    if (!box) continue
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    let hit = document.elementFromPoint(x, y)
    while (hit && !all.has(hit)) hit = hit.parentElement
    if (hit === element) return { x, y, name: `${name} ${element.textContent?.slice(0, 12)}` }
  }
  return undefined
}
