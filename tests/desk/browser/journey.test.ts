import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compileFolder } from '../../../src/compiler/compile-folder'
import { readSeries } from '../../../src/compiler/series/read-series'
import { type RunningDesk, serveDesk } from '../../../src/desk/server/serve-desk'
import { sharedBrowser } from '../../browser/shared-browser'
import { type ContentFolder, makeContent } from '../content-folder'
import { LAST_YEAR } from '../last-year'
import { sampleDocx } from '../sample-docx'

const ID = 'district-2024'
let content: ContentFolder
let desk: RunningDesk
let page: Page
const errors: string[] = []

beforeAll(async () => {
  content = makeContent({ 'district-2023': LAST_YEAR })
  desk = await serveDesk({ root: process.cwd(), content: content.folder })
  const browser = await sharedBrowser()
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error.stack)))
  await page.goto(desk.url)
  await desk.prepare()
}, 300_000) // where the reader is not built yet
afterAll(async () => {
  await page?.close()
  await desk?.close()
  content.remove()
})

const yaml = () => readFileSync(path.join(content.folder, 'reports', ID, 'report.yaml'), 'utf8')
const compiled = () => compileFolder(path.join(content.folder, 'reports', ID))
const card = (text: string) => page.locator('.fig', { has: page.locator('.value', { hasText: text }) })
const part = (name: string) => page.locator('.parts').getByText(name).click()
const choose = (text: string) => page.locator('.text mark', { hasText: text }).click()
const said = (text: string) => expect.poll(() => page.locator('.notice').textContent()).toContain(text)
const press = (key: string) => page.keyboard.press(key)

// One journey: each step begins where the one before ended.

test('a dropped Word file is read at once, with its automatic numbers, and becomes a report', async () => {
  const bytes = (await sampleDocx()).toString('base64')
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer()
    const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    data.items.add(new File([content], '报告.docx'))
    return data
  }, bytes)
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer })
  const reading = page.locator('.reading')
  await reading.waitFor()
  const words = await reading.innerText()
  expect(words).toContain('读全了')
  expect(words).toContain('（二）统筹社会治理')
  expect(words).toContain('Word 自动编号和项目符号共 4 处')
  expect(await page.getByLabel(/编号/).inputValue()).toBe(ID) // as last year's
  await page.getByRole('button', { name: '建立报告，开始审校' }).click()
  await page.locator('.fig').first().waitFor()
  expect(await page.locator('.count').innerText()).toContain('已核对 1 / 8') // what is the same as last year is carried over
})

test('the fields are proposed as the text has them, and written into report.yaml', async () => {
  // A new report asks for them by itself.
  const field = (name: string) => page.locator(`dialog input[name="${name}"]`)
  expect(await field('issuer').inputValue()).toBe('某某区人民政府')
  expect(await field('source.name').inputValue()).toBe('某某区人民政府门户网站')
  await field('source.address').fill('http://example.gov.cn/a.html')
  await page.locator('dialog').getByRole('button', { name: '存好' }).click()
  await page.locator('dialog').waitFor({ state: 'detached' })
  expect(compiled().report).toMatchObject({
    title: '某某区2024年法治政府建设情况报告',
    issuer: '某某区人民政府',
    year: 2024,
    source: { name: '某某区人民政府门户网站', address: 'http://example.gov.cn/a.html' },
  })
  expect(yaml()).toContain('# 编者补充。') // what stood there stays
})

test('what last year’s editor said stands in the draft, and L takes it over again', async () => {
  await part('统筹社会治理')
  await expect.poll(() => card('50项').innerText()).toContain('不是指标：清单的名称')
  await part('提升服务效能')
  await choose('1190项')
  expect(await card('1190项').innerText()).not.toContain('去年核对过')
  await press('e')
  await page.getByLabel('名称').fill('别的名称')
  await press('Enter')
  await said('名称已改')
  await choose('1190项')
  expect(await card('1190项').innerText()).toContain('去年核对过：名称“政务大厅进驻事项”')
  await press('l')
  await said('已沿用去年的')
  expect(yaml()).toContain('{ at: s1.1, figure: 1190项, label: 政务大厅进驻事项 }')
  await part('统筹社会治理')
})

test('T, D and B say whether a figure is the same as last year’s, with both sentences side by side', async () => {
  const series = () => readFileSync(path.join(content.folder, 'reports', 'series.yaml'), 'utf8')
  await choose('1602宗')
  expect(await card('1602宗').locator('.sentence').innerText()).toBe('2023　调处各类纠纷1567宗；受理行政复议案件56宗。')
  await press('t')
  await said('已写进历年，指标已核对')
  expect(await card('1602宗').innerText()).toContain('历年：')
  await choose('61宗')
  await press('d')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.type('2024年起按办结数统计')
  await press('Enter')
  await expect.poll(series).toContain('differs: 2024年起按办结数统计')
  await expect.poll(() => card('61宗').innerText()).toContain('历年：')
  await part('提升服务效能')
  await choose('447件')
  await press('b')
  await said('不是同一指标')
  expect(series()).toMatch(/- notSame:\n {4}- \{ report: district-2024, at: s1.1, figure: 447件 \}/)
  await press('u')
  await said('已撤销')
  expect(series()).not.toContain('notSame')
  const { all, diagnostics } = readSeries(series(), 'series.yaml', [
    compiled().report,
    compileFolder(path.join(content.folder, 'reports', 'district-2023')).report,
  ])
  expect(diagnostics).toEqual([])
  expect(all.series.map(({ points }) => points.map(({ text }) => text))).toEqual([
    ['1602宗', '1567宗'],
    ['61宗', '56宗'],
  ])
})

test('Enter confirms and goes on, E writes a label, X excludes with a reason, U takes back', async () => {
  await part('提升服务效能')
  await choose('432件')
  await press('Enter')
  await said('已核对')
  expect(compiled().reviewed.has('s1.1f3')).toBe(true)
  await choose('447件')
  await press('e')
  await page.getByLabel('名称').fill('受理的业务')
  await press('Enter')
  await said('名称已改')
  await part('2025年工作安排')
  await choose('401人')
  await press('x')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.type('计划数') // the keys go where the reason belongs
  await press('Enter')
  await said('已排除')
  expect(compiled().exclusions).toContainEqual(expect.objectContaining({ rule: 'editor', reason: '计划数' }))
  await press('u')
  await said('已撤销')
  expect(compiled().exclusions.some(({ reason }) => reason === '计划数')).toBe(false)
  await part('统筹社会治理')
})

test('W connects a figure to its whole, and a click on a mark says which', async () => {
  await choose('61宗')
  await press('w')
  await choose('1602宗')
  await said('已连上')
  expect(yaml()).toContain('{ at: s1.2, figure: 61宗, of: 1602宗 }')
  await press('w')
  await press('0')
  await said('已取消关系')
  expect(yaml()).toContain('{ at: s1.2, figure: 61宗, of: null }')
})

test('selected words become a figure that was missed', async () => {
  await part('提升服务效能')
  await page.locator('.text p', { hasText: '推行三项制度' }).evaluate((paragraph) => {
    const words = paragraph.firstChild as Text
    const start = words.data.indexOf('三项制度')
    getSelection()?.setBaseAndExtent(words, start, words, start + 2)
    paragraph.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  })
  await page.locator('dialog input[name="label"]').fill('推行的执法制度')
  await page.locator('dialog').getByRole('button', { name: '标为指标' }).click()
  await said('已补标')
  expect(await card('三项').innerText()).toContain('推行的执法制度')
  expect(yaml()).toContain('{ at: s1.1, figure: 三项, label: 推行的执法制度, kind: count, value: 3, unit: 项 }')
})

test('K chooses key figures, and the arithmetic of the report is shown with its numbers lit', async () => {
  await choose('96.64%')
  await press('k')
  await said('已选为要点')
  expect(await card('96.64%').innerText()).toContain('432 ÷ 447 = 96.64%')
  expect(await page.locator('.text mark.lit').allInnerTexts()).toEqual(['447件', '432件', '96.64%'])
  await part('统筹社会治理')
  await choose('1602宗')
  await press('k')
  await expect.poll(() => compiled().report.keyFigures).toEqual(['s1.1f4', 's1.2f1'])
})

test('Enter alone confirms the rest, part after part, until nothing is left', async () => {
  const left = async () => {
    const [, done, all] = /已核对 (\d+) \/ (\d+)/.exec(await page.locator('.count').innerText()) ?? []
    return Number(all) - Number(done)
  }
  await part('提升服务效能')
  for (let before = await left(); before > 0; before = await left()) {
    await page.locator('.fig.now:not(.done)').waitFor() // that of the next part is fetched
    await press('Enter')
    await expect.poll(left).toBe(before - 1)
  }
  expect(await page.locator('.count').innerText()).toContain('已核对 9 / 9')
  expect(compiled().diagnostics).toEqual([])
})

test('the preview is the reader, and follows the figure in work', async () => {
  await page.getByRole('button', { name: '预览' }).click()
  const preview = page.frameLocator('.preview iframe')
  await preview.locator('.fold-head').first().waitFor()
  expect(await preview.locator('.masthead').innerText()).toContain('某某区2024年法治政府建设情况报告')
  await part('统筹社会治理')
  await choose('1602宗')
  const mark = preview.locator('.figure', { hasText: '1602宗' })
  await expect.poll(() => mark.isVisible()).toBe(true)
  await mark.click() // the sheet of a figure, as readers have it, with last year's beside it
  await expect.poll(() => preview.locator('.sheet').innerText()).toContain('1567宗')
  await press('Escape')
})

test('a label that is corrected stands in the preview soon after', async () => {
  await part('2025年工作安排')
  await choose('401人')
  await press('e')
  await page.getByLabel('名称').fill('受训的执法人员')
  await press('Enter')
  await said('名称已改')
  // The frame loads again: what it then draws from has the label.
  const drawn = () =>
    page
      .frames()
      .find((frame) => frame.url().includes('/preview/'))
      ?.evaluate('JSON.stringify(DRAFT)')
      .catch(() => '')
  await expect.poll(drawn).toContain('受训的执法人员')
  const mark = page.frameLocator('.preview iframe').locator('.figure', { hasText: '401人' })
  await expect.poll(() => mark.isVisible()).toBe(true)
})

test('the proof has the whole text, numbered figures and their labels, and prints on A4', async () => {
  const [proof] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: '校样' }).click()])
  await proof.waitForSelector('table')
  const words = await proof.locator('main').evaluate((main) => {
    for (const sup of main.querySelectorAll('sup')) sup.remove()
    return main.textContent?.replace(/\s/g, '')
  })
  const text = readFileSync(path.join(content.folder, 'reports', ID, 'report.txt'), 'utf8')
  expect(words).toBe(text.replace(/\s/g, ''))
  expect(await proof.locator('tbody tr').count()).toBe(9)
  expect(await proof.locator('tbody').innerText()).toContain('推行的执法制度')
  expect((await proof.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
  await proof.close()
})

test('the folder passes the check of the command line, and the page met no error', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/compiler/cli.ts'], {
    env: { ...process.env, CONTENT_FOLDER: content.folder },
  })
  expect(stdout).toContain(`${ID} 某某区2024年法治政府建设情况报告：0 个错误，0 处存疑`)
  expect(errors).toEqual([])
})
