import { afterEach, beforeAll, expect, test } from 'vitest'
import { type Question, roundOf } from '../../src/reader/quiz/round-of'
import { anchorOf } from '../../src/report/anchor'
import { placesOf } from '../../src/report/places'
import { sentenceAt } from '../../src/report/sentence'
import { narrowed } from '../browser/drawn-text'
import type { App, AppOptions } from '../emulator/open-app'
import { type SharedHost, sharedHost } from '../emulator/start-host'
import { distOf } from '../fixtures/apps/apps'
import { report, reportText } from '../fixtures/report'

const published = narrowed(reportText.replace(/\s/g, ''))

const SEED = '1z141z3'

const round = roundOf(report, SEED)

const [question] = round

const places = placesOf(report)

/** The published sentence of the figure that a question asks for, blanks removed. */
function sentenceOf({ figureId }: Question): string {
  const place = places.get(figureId)
  const text = place?.paragraph.text ?? ''
  return narrowed(text.slice(...sentenceAt(text, place?.figure.span ?? [0, 0])).replace(/\s/g, ''))
}

let host: SharedHost

let app: App

beforeAll(async () => {
  host = await sharedHost(distOf('one', 'weapp'))
})

afterEach(async () => {
  expect(await app.errors()).toEqual([])
  expect(await app.missingApis()).toEqual([])
  await app.close()
})

const open = async (options: AppOptions = {}) => {
  app = await host.open({ path: 'pages/quiz/index', query: { r: report.id, seed: SEED }, ...options })
}

const heading = () => app.find('.quiz-heading').innerText()

const options = () => app.page.locator('host-page:not([hidden]) .quiz-option')

const choose = (option: number) => app.tap(`.quiz-option >> nth=${option}`)

const wrongOf = ({ answer }: Question) => (answer + 1) % 4

const quote = async () => narrowed((await app.find('.sentence-quote').innerText()).replace(/\s/g, ''))

const sharedPath = async () => ((await app.share()) as { path: string }).path

const finish = async (optionOf: (question: Question, i: number) => number) => {
  for (const [i, asked] of round.entries()) {
    await choose(optionOf(asked, i))
    await app.tap('.primary')
  }
}

test('答题 asks the questions of the link, four printed figures each, and says how far the reader is', async () => {
  await open()
  for (const [i, asked] of round.entries()) {
    expect(await app.text()).toContain(`第 ${i + 1} / 5 题`)
    expect(narrowed(await heading())).toContain(narrowed(asked.label))
    expect(await options().allInnerTexts()).toEqual(asked.options.map(({ text }) => text))
    await choose(asked.answer)
    await app.tap('.primary')
  }
  expect(await app.text()).toContain('这一轮答完了')
  expect(await app.text()).toContain('每一题都答对了')
})

test('答题 says that an answer is right, and quotes the sentence to the letter with the figure marked', async () => {
  await open()
  await choose(question.answer)
  const right = question.options[question.answer].text
  expect(await app.find('[aria-live] .quiz-verdict').innerText()).toContain('答对了')
  expect(await app.find('.quiz-option.right').innerText()).toBe(`${right}\n✓ 正确答案`)
  expect(await options().locator('text=✗').count()).toBe(0)
  expect(await quote()).toBe(sentenceOf(question))
  expect(published).toContain(sentenceOf(question))
  expect(await app.find('.sentence-quote .figure').innerText()).toBe(right)
})

test('答题 says what would have been right, and what was chosen', async () => {
  await open()
  await choose(wrongOf(question))
  const right = question.options[question.answer].text
  expect(await app.find('.quiz-verdict').innerText()).toContain(`答错了，报告里是 ${right}`)
  expect(await app.find('.quiz-option.right').innerText()).toContain('正确答案')
  expect(await app.find('.quiz-option.wrong').innerText()).toBe(
    `${question.options[wrongOf(question)].text}\n✗ 你的选择`,
  )
})

test('答题 takes the first choice', async () => {
  await open()
  expect(await app.page.locator('.quiz-option[role=button]').count()).toBe(4)
  await choose(wrongOf(question))
  expect(await app.page.locator('.quiz-option[role=button]').count()).toBe(0)
  await choose(question.answer)
  expect(await app.text()).toContain('答错了')
})

test('答题 lists at the end what was missed and nothing else, without a score', async () => {
  await open()
  await finish((asked, i) => (i % 2 === 0 ? wrongOf(asked) : asked.answer))
  const missed = round.filter((_, i) => i % 2 === 0)
  const text = narrowed(await app.text())
  expect(text).toContain('有 3 题可以再看看原文')
  expect(await app.page.locator('.quiz-card').count()).toBe(3)
  for (const asked of missed) {
    expect(text).toContain(narrowed(asked.label))
    expect(text).toContain(`你的选择:${asked.options[wrongOf(asked)].text}`)
  }
  const marked = await app.page.locator('.quiz-card .figure').allInnerTexts()
  expect(marked).toEqual(missed.map((asked) => asked.options[asked.answer].text))
  expect(text).not.toMatch(/分数|得分|积分|连续|排名第|用时|秒/)
})

test('答题 asks the same again, or something else', async () => {
  await open()
  const first = await heading()
  await finish((asked) => asked.answer)
  await app.tap('同样的题再答一次')
  expect(await heading()).toBe(first)
  expect(await app.text()).toContain('第 1 / 5 题')
  expect(await sharedPath()).toContain(`seed=${SEED}`)
  await finish((asked) => asked.answer)
  await app.tap('再来一轮')
  expect(await app.text()).toContain('第 1 / 5 题')
  expect(await sharedPath()).not.toContain(`seed=${SEED}`)
})

test('答题 sends a friend the same questions, from the menu, the button and to Moments', async () => {
  await open({ query: { r: report.id } })
  const asked = await heading()
  const path = await sharedPath()
  expect(path).toMatch(/^\/pages\/quiz\/index\?r=district-2022&seed=[0-9a-z]+$/)
  const title = `和我答同样的 5 道题：${report.title}`
  expect(await app.share()).toEqual({ title, path })
  expect(await app.shareTimeline()).toEqual({ title, query: path.split('?')[1] })
  for (let i = 0; i < 5; i++) {
    await choose(0)
    await app.tap('.primary')
  }
  await app.tap('请朋友答同样的题')
  expect(await app.log('open-type share')).toEqual([['open-type share', { title, path }]])
  await app.close()

  const query = Object.fromEntries(new URLSearchParams(path.split('?')[1]))
  await open({ query, scene: 1007 })
  expect(await heading()).toBe(asked)
})

test('答题 goes to the sentence in the report, and back to the round as it was', async () => {
  await open({ path: 'pages/report/index', query: {} })
  await app.tap('答题')
  await choose(0)
  const asked = await heading()
  const figure = await app.find('.sentence-quote .figure').innerText()
  await app.tap('到原文 ›')
  expect(await app.stack()).toHaveLength(1)
  const flashed = app.find('.figure.flash')
  expect(await flashed.innerText()).toBe(figure)
  const isInSight = async () => {
    const { y } = (await flashed.boundingBox()) ?? { y: -1 }
    return y > 0 && y < 844
  }
  await expect.poll(isInSight).toBe(true)
  await app.tap('答题')
  expect(await heading()).toBe(asked)
  expect(await app.page.locator('.quiz-verdict').count()).toBe(1)
})

test('答题 opens the report at the sentence where the round was opened by a friend’s link', async () => {
  await open({ scene: 1007 })
  await choose(0)
  await app.tap('到原文 ›')
  expect(await app.stack()).toEqual([expect.objectContaining({ path: 'pages/report/index' })])
  expect(await app.find(`#${anchorOf(question.figureId)}`).innerText()).toBe(question.options[question.answer].text)
  await app.tap('答题')
  expect(narrowed(await heading())).toContain(narrowed(question.label))
  expect(await app.page.locator('.quiz-verdict').count()).toBe(1)
})
