import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { compileFolder } from '../../src/compiler/compile-folder'
import { linkOf } from '../../src/reader/address/write-address'
import { anchorOf } from '../../src/report/anchor'
import { foldOf } from '../../src/report/places'
import type { Report } from '../../src/report/types'
import { allIndicators, divisionsOf, headingOf, markerOf } from '../../src/report/walk'
import { widen } from '../../src/report/widen'
import type { App } from './host/open-app'
import { type SharedHost, sharedHost } from './host/start-host'

const { report } = compileFolder('src/reports/yuncheng-2022')
const figures = allIndicators(report)
const divisions = divisionsOf(report.sections)
const BAR = 64
const HEIGHT = 844

interface Shared {
  title: string
  path: string
  imageUrl?: string
}

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost()
})
beforeEach(async () => {
  app = await host.open()
})
afterEach(async () => {
  expect(await app.errors()).toEqual([])
  await app.close()
})

const share = async () => (await app.share()) as Shared
const linkTo = (at: string) => linkOf({ page: 'report', report: report.id, at })
const queryOf = (path: string) => Object.fromEntries(new URLSearchParams(path.split('?')[1]))

it('shares the whole report from its top, under its own title', async () => {
  expect(await share()).toEqual({ title: report.title, path: linkOf({ page: 'report', report: report.id }) })
})

it('shares every figure from its sheet, under its label and as printed', async () => {
  await app.tap('全部展开')
  await app.tap(`#${anchorOf(figures[0].id)}`)
  for (const { id, label, text } of figures) {
    const { title, path } = await share()
    expect(path).toBe(linkTo(id))
    expect(title.replace(/ /g, '')).toContain(widen(label).replace(/ /g, ''))
    expect(title).toContain(text)
    await app.tap('下一项指标')
  }
  await app.tap('.sheet-close')
}, 180_000)

it('shares every item from its sheet, under its heading', async () => {
  await app.tap('全部展开')
  for (const division of divisions.filter(({ kind }) => kind === 'item')) {
    await app.tap(`#${anchorOf(division.id)} .more`)
    const { title, path } = await share()
    expect(path).toBe(linkTo(division.id))
    expect(widen(headingOf(division)) || widen(division.paragraphs[0].text)).toContain(title)
    await app.tap('.sheet-close')
  }
}, 120_000)

it('shares from the menu where the reader is', async () => {
  for (const division of divisions.filter(({ kind }) => kind !== 'item')) {
    await app.tap('目录')
    await app.tap(`.sheet .content:has-text(${JSON.stringify(widen(markerOf(division) + headingOf(division)))})`)
    await expect.poll(async () => (await share()).path).toBe(linkTo(division.id))
    expect(widen(headingOf(division))).toContain((await share()).title)
  }
}, 120_000)

it('opens every address again: its fold is open, what it points to is in sight and lit', async () => {
  await recordLit()
  for (const { id } of [...divisions, ...figures]) {
    await app.show({ path: 'pages/report/index', query: queryOf(linkTo(id)), scene: 1007 })
    await expect
      .poll(() => landed(report, id), { message: id, timeout: 8000 })
      .toMatchObject({ open: true, inSight: true })
    await expect.poll(litSoFar, { message: id, timeout: 8000 }).toContain(anchorOf(id))
  }
}, 300_000)

const litSoFar = () => app.page.evaluate(() => [...(window as unknown as { lit: Set<string> }).lit])

/** Keeps the id of everything that is lit from now on, however short: a busy machine may look too late. */
async function recordLit() {
  await app.page.evaluate(() => {
    const lit = new Set<string>()
    Object.assign(window, { lit })
    new MutationObserver(() => {
      for (const element of document.querySelectorAll('.flash')) {
        lit.add(element.id)
      }
    }).observe(document, { subtree: true, attributes: true, childList: true })
  })
}

it.each(['s1', 's1.6', 's1.6.3', 's2', figures[0].id, figures[40].id, figures[80].id])(
  'opens %s in an app that was not running, too',
  async (id) => {
    await app.close()
    app = await host.open({ path: 'pages/report/index', query: queryOf(linkTo(id)), scene: 1007 })
    await expect.poll(() => landed(report, id), { timeout: 8000 }).toMatchObject({ open: true, inSight: true })
  },
)

it('draws the card of a figure once its sheet has been open for a moment: 5:4 for chats, 1:1 for Moments', async () => {
  await app.tap('.key')
  const id = report.keyFigures[0]
  expect((await share()).imageUrl).toBeUndefined()
  await expect.poll(async () => ((await app.shareTimeline()) as Shared).imageUrl, { timeout: 5000 }).toBeDefined()
  expect(await shapeOf((await share()).imageUrl)).toBe(5 / 4)
  expect(await app.shareTimeline()).toMatchObject({ query: linkTo(id).split('?')[1], title: (await share()).title })
  expect(await shapeOf(((await app.shareTimeline()) as Shared).imageUrl)).toBe(1)
  expect(await app.addToFavorites()).toEqual(await app.shareTimeline())
  await app.tap('.sheet-close')
  expect((await share()).imageUrl).toBeUndefined()
})

it('gives the place to links that are copied and screens that are captured', async () => {
  await app.tap('.key')
  const query = linkTo(report.keyFigures[0]).split('?')[1]
  expect(await app.fire('CopyUrl')).toEqual([{ query }])
  expect(await app.fire('UserCaptureScreen')).toEqual([{ query }])
  await app.hide()
  expect(await app.fire('CopyUrl')).toEqual([])
  await app.show()
  expect(await app.fire('CopyUrl')).toEqual([{ query }])
})

it('sends a figure to a chat by one tap on its sheet', async () => {
  await app.tap('.key')
  await app.tap('.sheet wx-button')
  const [[, sent]] = await app.log('open-type share')
  expect(sent).toMatchObject({ path: linkTo(report.keyFigures[0]) })
})

it('copies a figure with its sentence and source', async () => {
  await app.tap('.key')
  await app.tap('复制（附出处）')
  const [[, copied]] = await app.log('setClipboardData')
  const { data } = copied as { data: string }
  for (const part of ['96.64%', report.title, report.source.name, report.source.address]) expect(data).toContain(part)
})

/** How a link to a division or figure has ended. */
async function landed({ sections }: Report, id: string) {
  const target = app.find(`#${anchorOf(id)}`)
  const fold = foldOf(report, id)
  const box = await target.boundingBox()
  const isSection = sections.some((section) => section.id === id && section !== fold)
  return {
    open: !fold || (await app.find(`#${anchorOf(fold.id)} .fold-head`).getAttribute('aria-expanded')) === 'true',
    inSight: box !== null && box.y >= BAR && box.y < HEIGHT / 2,
    lit: (await app.page.locator(isSection ? `#${anchorOf(id)} .flash` : `#${anchorOf(id)}.flash`).count()) === 1,
  }
}

/** Shape of a picture that the app wrote; asked of the host in a script of its own, which may import its module. */
async function shapeOf(path: string | undefined): Promise<number> {
  return app.page.evaluate(`import('/@runtime/temporary-files').then(async ({ resolveFile }) => {
    const picture = new Image()
    picture.src = resolveFile('${path}')
    await picture.decode()
    return picture.naturalWidth / picture.naturalHeight
  })`)
}
