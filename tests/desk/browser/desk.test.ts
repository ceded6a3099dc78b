import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type RunningDesk, serveDesk } from '../../../src/desk/server/serve-desk'
import { sharedBrowser } from '../../browser/shared-browser'
import { type ContentFolder, makeContent } from '../content-folder'
import { LAST_YEAR } from '../last-year'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const TEXT = `某某区2024年法治政府建设情况报告
一、2024年法治政府建设情况
（一）提升服务效能
进驻政务大厅事项1190项，受理业务447件，其中即办件432件，占比96.64%。
（二）统筹社会治理
调处各类纠纷1602宗。
（三）优化营商环境
为2316家企业减免费用3.2亿元。
`
const TITLE = '中共某某区委全面依法治区委员会办公室关于某某区2024年度法治政府建设情况的报告'
const YAML = LAST_YEAR[1]
  .replace(/title: .*/, `title: ${TITLE}`)
  .replaceAll('2023', '2024')
  .split('corrections:')[0]

let content: ContentFolder
let desk: RunningDesk
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await sharedBrowser()
})
beforeEach(async () => {
  content = makeContent({ 'district-2024': [TEXT, YAML], 'district-2023': LAST_YEAR })
  desk = await serveDesk({ root: process.cwd(), content: content.folder })
  page = await browser.newPage({ viewport: { width: 1024, height: 768 } })
})
afterEach(async () => {
  await page.close()
  await desk.close()
  content.remove()
})

const yaml = () => readFileSync(path.join(content.folder, 'reports', 'district-2024', 'report.yaml'), 'utf8')
const openReport = async (on: Page) => {
  await on.goto(`${desk.url}#/r/district-2024`)
  await on.locator('.fig').first().waitFor()
}
const said = (on: Page, text: string) => expect.poll(() => on.locator('.notice').textContent()).toContain(text)

test('of two windows the second is told, shows what the first wrote, and goes on from there', async () => {
  const second = await browser.newPage({ viewport: { width: 1024, height: 768 } })
  await openReport(page)
  await openReport(second)
  await page.keyboard.press('Enter')
  await said(page, '已核对')
  await second.keyboard.press('e')
  await second.getByLabel('名称').fill('别的名称')
  await second.keyboard.press('Enter')
  await said(second, '刚才这一步没有写入')
  expect(yaml()).not.toContain('别的名称')
  await expect.poll(() => second.locator('.count').innerText()).toContain('已核对 1 /')
  await second.keyboard.press('Enter')
  await expect.poll(() => second.locator('.count').innerText()).toContain('已核对 2 /')
  await second.close()
})

test('when the desk stops, the editor is told; started again, it goes on where work had stopped', async () => {
  await openReport(page)
  await page.keyboard.press('Enter')
  await said(page, '已核对')
  await desk.close()
  await page.keyboard.press('Enter')
  await said(page, '请重新运行 npm run desk')
  desk = await serveDesk({ root: process.cwd(), content: content.folder })
  await openReport(page)
  expect(await page.locator('.count').innerText()).toContain('已核对 1 /')
  await expect.poll(() => page.locator('.fig.now .value').innerText()).toBe('447件') // the first that is left
})

test('with doubts first, Enter goes from doubt to doubt before all else', async () => {
  await openReport(page)
  const doubts = async () => Number(/存疑 (\d+)/.exec(await page.locator('.count').innerText())?.[1])
  const all = await doubts()
  expect(all).toBeGreaterThan(1)
  await page.getByLabel('存疑在前').click()
  if ((await page.locator('.fig.now .why').count()) === 0) await page.keyboard.press('n')
  for (let left = all; left > 0; left--) {
    await page.locator('.fig.now.doubt').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(doubts).toBe(left - 1)
  }
})

test('a button that was clicked does not take the keys from the figures', async () => {
  await openReport(page)
  await page.getByRole('button', { name: '下一处存疑 N' }).click()
  await page.keyboard.press('Enter')
  await said(page, '已核对')
})

test('a term is looked for, added and refused in words where its source is missing', async () => {
  await page.goto(`${desk.url}#/glossary`)
  await page.getByRole('button', { name: '加一条' }).click()
  const field = (name: string) => page.locator(`.term-form input[name="${name}"]`)
  const words = { term: '双随机', match: '双随机 “双随机”', plain: '随机抽取检查对象和检查人员。', title: '条例' }
  for (const [name, text] of Object.entries(words)) await field(name).fill(text)
  await field('issuer').fill('国务院')
  await field('date').fill('2019-10-22公布')
  await field('url').fill('没有网址')
  await page.getByRole('button', { name: '存好' }).click()
  await expect.poll(() => page.getByRole('status').innerText()).toContain('http')
  await field('url').fill('')
  await page.getByRole('button', { name: '存好' }).click()
  await page.locator('.terms h2').waitFor()
  expect(readFileSync(path.join(content.folder, 'glossary', 'glossary.yaml'), 'utf8')).toContain('term: 双随机')
})

test('on the page of years a pair is confirmed, named anew and taken back', async () => {
  const series = () => readFileSync(path.join(content.folder, 'reports', 'series.yaml'), 'utf8')
  await page.goto(`${desk.url}#/series`)
  const pair = page.locator('.pairs li', { hasText: '1602宗' })
  expect(await pair.locator('.sentence').allInnerTexts()).toEqual([
    '2024　调处各类纠纷1602宗。',
    '2023　调处各类纠纷1567宗；受理行政复议案件56宗。',
  ])
  await pair.getByRole('button', { name: '是同一指标' }).click()
  await page.getByRole('button', { name: '改名' }).click()
  await page.getByLabel('名称').fill('调处纠纷')
  await page.keyboard.press('Enter')
  await expect.poll(series).toContain('name: 调处纠纷')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(series).not.toContain('name: 调处纠纷')
  await page.getByRole('button', { name: '2024年 1602宗：取出' }).click()
  await expect.poll(series).toBe('')
})

test.each(['light', 'dark'] as const)('in %s, nothing keeps a screen reader or weak eyes out', async (colorScheme) => {
  await page.emulateMedia({ colorScheme })
  const audit = async (where: string) => {
    await page.evaluate(`window.axe || (0, eval)(${JSON.stringify(axe)})`)
    const { violations } = (await page.evaluate('axe.run({ resultTypes: ["violations"] })')) as {
      violations: { id: string; nodes: { html: string }[] }[]
    }
    expect([where, violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`)]).toEqual([where, []])
    const wider = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect([where, wider]).toEqual([where, false])
  }
  await page.goto(desk.url)
  await page.locator('.drop').waitFor()
  await audit('home')
  await page.locator('textarea').fill(TEXT)
  await page.getByRole('button', { name: '读粘贴的文字' }).click()
  await page.locator('.reading').waitFor()
  await audit('reading')
  await page.goto(`${desk.url}#/series`)
  await page.locator('.pairs').first().waitFor()
  await audit('series')
  await page.goto(`${desk.url}#/glossary`)
  await page.locator('.terms').waitFor({ state: 'attached' })
  await audit('glossary')
  await openReport(page)
  await audit('report')
  await page.locator('.bar .title').click()
  await audit('fields')
})
