import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { linkOf } from '../../src/reader/navigation/address/write-address'
import { anchorOf } from '../../src/report/anchor'
import { toFullWidthPunctuation } from '../../src/report/to-full-width-punctuation'
import { allFigures, divisionsOf, headingOf } from '../../src/report/walk'
import type { App } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'
import { landingAt } from '../proof/shared/check-address'

const figures = allFigures(report)
const divisions = divisionsOf(report.sections)

interface Shared {
  title: string
  path: string
  imageUrl?: string
}

let host: SharedHost
let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
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

test('the app shares the whole report from its top, under its own title', async () => {
  expect(await share()).toEqual({ title: report.title, path: linkOf({ page: 'report', report: report.id }) })
})

test('the app shares every figure from its sheet, under its label and as printed', async () => {
  await app.tap('全部展开')
  await app.tap(`#${anchorOf(figures[0].id)}`)
  const steps = figures.slice(1).map(({ id }) => ({ touches: ['[aria-label=下一项指标]'], path: linkTo(id) }))
  const all = [await share(), ...(await sharesAfter(steps))]
  for (const [i, { id, label, text, doubt }] of figures.entries()) {
    const { title, path } = all[i]
    expect(path).toBe(linkTo(id))
    // One in doubt is shared under the heading where it stands.
    if (doubt) continue
    expect(title.replace(/ /g, '')).toContain(toFullWidthPunctuation(label).replace(/ /g, ''))
    expect(title).toContain(text)
  }
})

test('the app shares every item from its sheet, under its heading', async () => {
  await app.tap('全部展开')
  const items = divisions.filter(({ kind }) => kind === 'item')
  const rows = items.map(({ id }, i) => {
    const open = `#${anchorOf(id)} .more`
    return { touches: i > 0 ? ['.sheet-close', open] : [open], path: linkTo(id) }
  })
  const all = await sharesAfter(rows)
  for (const [i, item] of items.entries()) {
    expect(all[i].path).toBe(linkTo(item.id))
    const words = toFullWidthPunctuation(headingOf(item) || item.paragraphs[0].text)
    expect(words).toContain(all[i].title.replace('云城2022年度法治年报：', ''))
  }
})

const goByContents = (index: number) =>
  app.page.evaluate(async (at) => {
    window.host?.touch('.icon-contents')
    await window.host?.rest()
    window.host?.touch('.sheet .content', at)
  }, index)

test('the app shares from the menu where the reader is', async () => {
  for (const [i, division] of divisions.entries()) {
    if (division.kind === 'item') continue
    await goByContents(i)
    await expect.poll(async () => (await share()).path).toBe(linkTo(division.id))
    const [source, heading] = (await share()).title.split('：')
    expect(source).toBe('云城2022年度法治年报')
    expect(toFullWidthPunctuation(headingOf(division))).toContain(heading)
  }
})

test('the app knows where the reader was led to where the page ends before that reaches the top, until he scrolls', async () => {
  await app.close()
  app = await host.open({ viewport: { width: 430, height: 1600 } })
  for (const division of [...divisions.slice(-3), ...divisions.slice(-3)]) {
    await goByContents(divisions.indexOf(division))
    await expect.poll(async () => (await share()).path).toBe(linkTo(division.id))
  }
  await app.tap('.icon-contents')
  await expect
    .poll(() => app.page.innerText('.content.here'))
    .toContain(toFullWidthPunctuation(headingOf(divisions[divisions.length - 1])))
  await app.tap('.sheet-close')
  await app.scrollTo(0)
  // What is in view counts again: on so tall a screen, the first heading.
  await expect.poll(async () => (await share()).path).not.toBe(linkTo(divisions[divisions.length - 1].id))
})

test.each(['s1', 's1.6', 's1.6.3', 's2', figures[0].id, figures[40].id, figures[80].id])(
  'the app opens %s in an app that was not running, too',
  async (id) => {
    await app.close()
    app = await host.open({ path: 'pages/report/index', query: queryOf(linkTo(id)), scene: 1007 })
    expect(await landingAt({ page: app.page, bar: 64 }, report, id)).toMatchObject({ open: true, inSight: true })
  },
)

test('the app draws the card of a figure once its sheet has been open for a moment: 5:4 for chats, 1:1 for Moments', async () => {
  await app.tap('.key')
  const id = report.keyFigures[0]
  await expect.poll(async () => ((await app.shareTimeline()) as Shared).imageUrl).toBeDefined()
  expect(await shapeOf((await share()).imageUrl)).toBe(5 / 4)
  expect(await app.shareTimeline()).toMatchObject({ query: linkTo(id).split('?')[1], title: (await share()).title })
  expect(await shapeOf(((await app.shareTimeline()) as Shared).imageUrl)).toBe(1)
  expect(await app.addToFavorites()).toEqual(await app.shareTimeline())
  await app.tap('.sheet-close')
  expect((await share()).imageUrl).toBeUndefined()
})

test('the app gives the place to links that are copied and screens that are captured', async () => {
  await app.tap('.key')
  const query = linkTo(report.keyFigures[0]).split('?')[1]
  expect(await app.fire('CopyUrl')).toEqual([{ query }])
  expect(await app.fire('UserCaptureScreen')).toEqual([{ query }])
  await app.hide()
  expect(await app.fire('CopyUrl')).toEqual([])
  await app.show()
  expect(await app.fire('CopyUrl')).toEqual([{ query }])
})

test('the app sends a figure to a chat by one tap on its sheet', async () => {
  await app.tap('.key')
  await app.tap('.sheet wx-button')
  const [[, sent]] = await app.log('open-type share')
  expect(sent).toMatchObject({ path: linkTo(report.keyFigures[0]) })
})

test('the app copies a figure with its sentence and source', async () => {
  await app.tap('.key')
  await app.tap('复制（附出处）')
  const [[, copied]] = await app.log('setClipboardData')
  const { data } = copied as { data: string }
  for (const part of ['96.64%', report.title, report.source.name, report.source.address]) expect(data).toContain(part)
})

/** What is shared after each of these rows of touches, as far as it is that path; the last may not be. */
function sharesAfter(rows: { touches: string[]; path: string }[]): Promise<Shared[]> {
  return app.page.evaluate(async (wanted) => {
    const share = () => window.host?.share() as Shared
    const shares: Shared[] = []
    const until = async (isSo: () => boolean) => {
      for (const start = performance.now(); !isSo() && performance.now() - start < 30_000; ) {
        await new Promise(requestAnimationFrame)
      }
    }
    for (const { touches, path } of wanted) {
      for (const [i, selector] of touches.entries()) {
        if (i > 0) await window.host?.rest()
        await until(() => document.querySelector(selector) !== null)
        window.host?.touch(selector)
      }
      await until(() => share().path === path)
      shares.push(share())
      if (share().path !== path) break
    }
    return shares
  }, rows)
}

/** Shape of a picture that the app wrote. */
async function shapeOf(path = ''): Promise<number> {
  return app.page.evaluate(async (file) => {
    const picture = new Image()
    picture.src = window.host?.resolveFile(file) ?? ''
    await picture.decode()
    return picture.naturalWidth / picture.naturalHeight
  }, path)
}
