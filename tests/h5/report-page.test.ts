import { afterEach, beforeAll, expect, test } from 'vitest'
import { anchorOf } from '../../src/report/anchor'
import { allFigures } from '../../src/report/walk'
import { drawnText, narrowed } from '../browser/drawn-text'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report, reportText } from '../fixtures/report'

const published = narrowed(reportText.replace(/\s/g, ''))

let site: SharedSite
let visit: Visit

beforeAll(async () => {
  site = await sharedSite(distOf('one', 'h5'))
})
afterEach(async () => {
  expect(visit.errors).toEqual([])
  expect(visit.foreignRequests).toEqual([])
  await visit.close()
})

const open = async (options?: VisitOptions) => {
  visit = await site.visit(options)
  await visit.page.waitForSelector('.fold-head')
}
const drawn = async () => narrowed(await drawnText(visit.page, 'body'))
const tap = (selector: string) => visit.page.locator(selector).first().tap()
const tapText = (text: string) => visit.page.getByText(text, { exact: true }).first().tap()

test('the report page shows masthead, key figures and preamble from a sub-path, every section closed', async () => {
  await open()
  const text = await visit.page.innerText('body')
  expect(text).toContain(report.title)
  const figures = report.keyFigures.map((id) => allFigures(report).find((figure) => figure.id === id)?.text)
  expect(figures).toHaveLength(4)
  for (const figure of figures) expect(text).toContain(figure)
  expect(await drawn()).toContain(narrowed(report.preamble.map((paragraph) => paragraph.text).join('')))
  expect(await visit.page.locator('[aria-expanded=true]').count()).toBe(0)
  expect(await visit.page.locator('[aria-expanded=false]').count()).toBe(15)
})

test('the report page opens a section, lets it be read, and closes it', async () => {
  await open()
  const section = report.sections[0].children[5]
  const sentence = narrowed(section.children[0].paragraphs[0].text)
  const head = `#${anchorOf(section.id)} .fold-head`
  await tap(head)
  expect(await visit.page.getAttribute(head, 'aria-expanded')).toBe('true')
  expect(await drawn()).toContain(sentence)
  await tap(head)
  expect(await drawn()).not.toContain(sentence)
})

test('the report page draws the published text to the letter when all is open, and closes all again', async () => {
  await open()
  const before = await drawn()
  await tapText('全部展开')
  expect(await drawn()).toBe(published)
  await tapText('全部收起')
  expect(await drawn()).toBe(before)
})

test('the report page explains a tapped figure by its label, its printed value and its sentence', async () => {
  await open()
  await tapText('全部展开')
  const figure = allFigures(report).find(({ text }) => text === '1568宗')
  await tap(`#${anchorOf(figure?.id ?? '')}`)
  expect(await visit.page.innerText('.sheet')).toContain(figure?.label)
  const quote = narrowed((await visit.page.innerText('.quote')).split('\n')[0])
  expect(quote).toContain('1568宗')
  expect(published).toContain(quote)
})

test('the report page closes the sheet on the cross, on Escape and on the browser’s back, and stays on the page', async () => {
  await open()
  const ways = [() => tap('.sheet-close'), () => visit.page.keyboard.press('Escape'), () => visit.page.goBack()]
  for (const close of ways) {
    await tap('.key')
    await visit.page.waitForSelector('.sheet')
    await close()
    await visit.page.waitForSelector('.sheet', { state: 'detached' })
  }
  expect(visit.page.url().startsWith(site.url)).toBe(true)
  expect(await visit.page.locator('.fold-head').count()).toBe(15)
})

test('the report page can be read with the keyboard alone', async () => {
  await open()
  const head = visit.page.locator('.fold-head').first()
  await head.focus()
  await visit.page.keyboard.press('Enter')
  expect(await head.getAttribute('aria-expanded')).toBe('true')
  await visit.page.keyboard.press('Space')
  expect(await head.getAttribute('aria-expanded')).toBe('false')
})

test.each<[string, VisitOptions]>([
  ['in the dark', { theme: 'dark' }],
  ['with nonsense in storage', { storage: { settings: 'x' } }],
  ['at a link to a report that does not exist', { at: '#/pages/report/index?report=no-such-2001' }],
])('the report page can be read whole %s', async (_, options) => {
  await open(options)
  await tapText('全部展开')
  expect(await drawn()).toBe(published)
})

test('the report page never scrolls sideways, however narrow the screen and large the type', async () => {
  await open({ viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  await tapText('全部展开')
  const sideways = await visit.page.evaluate(() =>
    Math.max(
      ...Array.from(
        document.querySelectorAll('html, body, .taro_page, .page'),
        (box) => box.scrollWidth - box.clientWidth,
      ),
    ),
  )
  expect(sideways).toBe(0)
})

test('the report page lets its words be selected to be copied, figures among them, and not those on buttons', async () => {
  await open()
  await tapText('全部展开')
  const selectable = (selector: string) =>
    visit.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).userSelect)
  expect(await selectable('.fold .prose')).toBe('auto')
  expect(await selectable('.fold .prose .figure')).toBe('auto')
  expect(await selectable('.fold-head')).toBe('none')
})
