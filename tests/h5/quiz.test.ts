import { afterEach, beforeAll, expect, test } from 'vitest'
import { roundOf } from '../../src/reader/quiz/round-of'
import { anchorOf } from '../../src/report/anchor'
import { narrowed } from '../browser/drawn-text'
import { type SharedSite, sharedSite, type Visit, type VisitOptions } from '../browser/start-site'
import { distOf } from '../fixtures/apps/apps'
import { report } from '../fixtures/report'

const SEED = '1z141z3'
const [question, second] = roundOf(report, SEED)
const AT = `#/pages/quiz/index?r=${report.id}&seed=${SEED}`

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

const open = async (options: VisitOptions = {}) => {
  visit = await site.visit({ at: AT, ...options })
  await visit.page.waitForSelector('.quiz-option')
}
const heading = async () => narrowed(await visit.page.locator('.quiz-heading:visible').innerText())
const tapText = (text: string) => visit.page.getByText(text, { exact: true }).locator('visible=true').first().tap()
const choose = (option: number) => visit.page.locator('.quiz-option:visible').nth(option).tap()
const focused = () => visit.page.evaluate(() => document.activeElement?.id)
const finish = async () => {
  for (let i = 0; i < 5; i++) {
    await choose(0)
    await visit.page.locator('.primary:visible').tap()
  }
}
/** Replaces the browser's own sharing; undefined stands for a browser without. */
const setShare = (outcome: 'sent' | 'waved away' | undefined) =>
  visit.page.evaluate((wanted) => {
    const share = (data: object) => {
      Object.assign(window, { shared: data })
      return wanted === 'sent' ? Promise.resolve() : Promise.reject(new DOMException('', 'AbortError'))
    }
    Object.defineProperty(navigator, 'share', { value: wanted && share, configurable: true })
  }, outcome)

test('答题 is played with the keyboard alone; focus goes to the feedback, then to the next question', async () => {
  await open()
  expect(await heading()).toContain(narrowed(question.label))
  await visit.page.locator('.quiz-option').nth(question.answer).focus()
  await visit.page.keyboard.press('Enter')
  await visit.page.waitForSelector('.quiz-verdict')
  expect(await visit.page.innerText('[aria-live] .quiz-verdict')).toContain('答对了')
  expect(await focused()).toBe('quiz-feedback')
  await visit.page.keyboard.press('Tab')
  await visit.page.keyboard.press('Tab')
  await visit.page.keyboard.press('Enter')
  await visit.page.waitForSelector('text=第 2 / 5 题')
  expect(await heading()).toContain(narrowed(second.label))
  expect(await focused()).toBe('quiz-heading')
})

test('答题 is announced as headings and buttons', async () => {
  await open()
  expect(await visit.page.getByRole('heading', { level: 1 }).count()).toBe(1)
  for (const { text } of question.options) {
    expect(await visit.page.getByRole('button', { name: text, exact: true }).count()).toBe(1)
  }
})

test('答题 goes to the sentence in the report, and back to the round as it was', async () => {
  visit = await site.visit()
  await tapText('答题')
  await visit.page.waitForSelector('.quiz-option')
  await choose(0)
  const asked = await heading()
  const figure = await visit.page.innerText('.sentence-quote .figure')
  await tapText('到原文 ›')
  await visit.page.waitForSelector('.figure.flash')
  expect(await visit.page.innerText('.figure.flash')).toBe(figure)
  await tapText('答题')
  expect(await heading()).toBe(asked)
  expect(await visit.page.locator('.quiz-verdict:visible').count()).toBe(1)
})

test('答题 opens the report at the sentence where the round was opened by a friend’s link', async () => {
  await open()
  await choose(0)
  await tapText('到原文 ›')
  const figure = visit.page.locator(`#${anchorOf(question.figureId)}`)
  await figure.waitFor()
  expect(await figure.innerText()).toBe(question.options[question.answer].text)
})

test('答题 hands the round to the browser’s own sharing', async () => {
  await open()
  await setShare('sent')
  await finish()
  await tapText('请朋友答同样的题')
  const shared = await visit.page.evaluate(() => (window as { shared?: object }).shared)
  expect(shared).toEqual({ title: `和我答同样的 5 道题：${report.title}`, url: site.url + AT })
})

test('答题 is silent when the reader changes their mind about sharing', async () => {
  await open()
  await setShare('waved away')
  await finish()
  await tapText('请朋友答同样的题')
  await visit.page.waitForFunction(() => 'shared' in window)
  await visit.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  expect(await visit.page.locator('.notice').count()).toBe(0)
})

test('答题 copies the link where the browser has no sharing, and a friend gets the same questions', async () => {
  await open()
  await setShare(undefined)
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await finish()
  await tapText('请朋友答同样的题')
  await visit.page.waitForSelector('text=链接已复制')
  const copied = await visit.page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(`和我答同样的 5 道题：${report.title} ${site.url}${AT}`)
  const link = copied.split(' ').pop() ?? ''
  await visit.close()
  await open({ at: link.slice(site.url.length) })
  expect(await heading()).toContain(narrowed(question.label))
})

test.each(['light', 'dark'] as const)('答题 holds at 320 px and the largest type, %s', async (theme) => {
  await open({ theme, viewport: { width: 320, height: 568 }, storage: { settings: { typeSize: 30 } } })
  const sideways = () =>
    visit.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await sideways()).toBe(0)
  await finish()
  expect(await sideways()).toBe(0)
})
