import type { Locator } from 'playwright-core'
import type { App, AppOptions } from '../../emulator/open-app'
import type { SharedHost } from '../../emulator/start-host'

/** One thing that a reader does: an act, what it is done to (CSS of the top page), and what is typed. */
type Step = readonly [act: 'tap' | 'type' | 'back' | 'scroll', target?: string, text?: string]

/** A page and what is done there, so that every state of it is seen once. */
interface Route {
  path: string
  options?: AppOptions
  steps: readonly Step[]
}

const ITEM = '#s1-6-1'
const LEFT_AT = { expanded: ['s1.6'], place: { anchor: 's1-6-2', top: 40 }, at: 1 }

/** Through the app of one report, district-2022. */
export const ONE_REPORT: readonly Route[] = [
  {
    path: 'pages/report/index',
    steps: [
      ['tap', '.key'],
      ['tap', '.step'],
      ['tap', '.related'],
      ['tap', '.sheet-close'],
      ['tap', '.all'],
      ['tap', '.term'],
      ['back'],
      ['tap', '#s1-6-1f1'],
      ['tap', '.to-text'],
      ['tap', '.chip-text'],
      ['tap', `${ITEM} .more`],
      ['tap', '.sheet .action >> nth=0'], // as a bookmark
      ['tap', '.sheet-close'],
      ['tap', '.icon-contents'],
      ['tap', '.sheet .content >> nth=4'],
      ['tap', '.icon-search'],
      ['type', '.search-input', '没有的词'],
      ['type', '.search-input', '调解'],
      ['tap', '.hit-row'],
      ['tap', '.chip-step >> nth=1'],
      ['tap', '.icon-search'],
      ['tap', '.recent'],
      ['tap', '.text-button'],
      ['scroll', '3000'],
      ['tap', '.icon-display'],
      ['tap', '.option >> nth=3'],
      ['tap', '.option >> nth=7'],
      ['tap', '.option >> nth=9'],
      ['tap', '.sheet-close'],
      ['tap', '.all'],
      // Last: what they say lies over chips and buttons for a while.
      ['tap', '.key'],
      ['tap', '.actions .action >> nth=1'], // as a picture
      ['tap', '.actions .action >> nth=1'], // to friends
      ['tap', '.actions .action >> nth=0'], // to the album
      ['tap', '.sheet-close'],
      ['tap', '.key'],
      ['tap', '.actions .action >> nth=2'], // as text
    ],
  },
  {
    path: 'pages/report/index',
    options: { storage: { 'place:district-2022': LEFT_AT } },
    steps: [['tap', '.chip-action']],
  },
  { path: 'pages/report/index', options: { query: { r: 'none' } }, steps: [['tap', '.about']] },
  {
    path: 'pages/figures/index',
    steps: [
      ['tap', '.text-action'],
      ['tap', '.strip-row'],
      ['tap', '.sheet-close'],
      ['tap', '.option >> nth=1'],
      ['tap', '.option >> nth=3'],
      ['tap', '.choice >> nth=1 >> .option >> nth=1'], // by size
      ['type', '.figure-search', '没有的词'],
      ['type', '.figure-search', '信访'],
      ['tap', '.action'],
    ],
  },
  {
    path: 'pages/quiz/index',
    options: { query: { r: 'district-2022', seed: '1z141z3' } },
    steps: [0, 1, 2, 3, 0].flatMap((option): Step[] => [
      ['tap', `.quiz-option >> nth=${option}`],
      ['tap', '.primary'],
    ]),
  },
  {
    path: 'pages/about/index',
    steps: [
      ['tap', '.page .button >> nth=0'],
      ['tap', '.page .button >> nth=1'],
      ['tap', '.danger'],
    ],
  },
]

/** Through what there is only where reports of several years are published. */
export const SEVERAL_YEARS: readonly Route[] = [
  {
    path: 'pages/report/index',
    steps: [
      ['tap', '.year >> nth=1'],
      ['tap', '.older'],
    ],
  },
  {
    path: 'pages/figures/index',
    options: { query: { r: 'mouqu-2024', at: 's1.6.2f1' } },
    steps: [['tap', '.year-tap >> nth=3']],
  },
  {
    path: 'pages/years/index',
    steps: [
      ['tap', '.option >> nth=1'],
      ['tap', '.option >> nth=0'],
      ['tap', '.year-tap >> nth=0'],
    ],
  },
]

/** What the tour calls at every state it comes to; `at` says where it is: report 3: tap .all */
export type Look = (app: App, at: string) => Promise<void>

/**
 * Takes these routes through the pages, sheets and states of an app, calls `look` at each, and gives the steps that could not be taken
 * because there was nothing to do them to, or something lay over it. `finish` is called before each phone is put away.
 */
export async function tour(
  host: SharedHost,
  routes: readonly Route[],
  options: AppOptions,
  look: Look,
  finish: Look,
): Promise<string[]> {
  const skipped: string[] = []
  for (const { path, options: own, steps } of routes) {
    const name = path.split('/')[1]
    const app = await host.open({ ...options, ...own, path, storage: { ...options.storage, ...own?.storage } })
    await look(app, name)
    for (const [i, step] of steps.entries()) {
      const at = `${name} ${i + 1}: ${step.join(' ')}`
      if (await take(app, step)) await look(app, at)
      else skipped.push(at)
    }
    await finish(app, name)
    await app.close()
  }
  return skipped
}

/** How long something may take to be there to be tapped, in ms: a picture is drawn first, a notice passes first. */
const PATIENCE = 10_000

async function take(app: App, [act, target = '', text = '']: Step): Promise<boolean> {
  if (act === 'back') await app.back()
  else if (act === 'scroll') await app.scrollTo(Number(target))
  else {
    const element = app.find(target)
    const done = act === 'tap' ? element.tap({ timeout: PATIENCE }) : fill(element, text)
    const took = await done.then(
      () => true,
      () => false,
    )
    await app.settle()
    return took
  }
  return true
}

function fill(element: Locator, text: string): Promise<void> {
  return element.locator('input').fill(text, { timeout: PATIENCE })
}
