import { expect, test } from 'vitest'
import { seriesApp } from './series-app'

const { opened, open } = seriesApp()
const texts = (selector: string) => opened.app.page.locator(selector).allInnerTexts()

test('the figure sheet shows a row a year, and at a tap that year’s own sentence, fetched with its report', async () => {
  await open('figures', { r: 'mouqu-2024', at: 's1.6.2f1' })
  expect(await texts('.figure-years .pair-row')).toEqual(['2024\n61宗', '2023\n56宗', '2022\n55宗', '2021\n54宗'])
  expect(await opened.app.text()).toContain('2022年的数取自2023年度报告')
  expect(await opened.app.text()).toContain('(61 − 56) ÷ 56 = 8.9% 与2023年度报告相符')
  await opened.app.page.locator('.year-tap').nth(3).tap()
  await expect.poll(() => opened.app.text()).toContain('受理行政复议案件54宗，办理行政应诉案件28件')
  await opened.app.tap('看2021年度报告 ›')
  await expect
    .poll(() => opened.app.stack())
    .toEqual([{ path: 'pages/report/index', options: { r: 'mouqu-2021', at: 's1.3.2f1' } }])
})

test('without a network, the years and an older year’s sentence say so and can be tried again', async () => {
  await open('figures', { r: 'mouqu-2024', at: 's1.6.3f1' }, { offline: true })
  await expect.poll(() => opened.app.text()).toContain('历年的数没有打开，请检查网络后点这里再试')
  // What the report itself prints of the year before is there all the same.
  expect(await texts('.pair-row')).toEqual(['2023年\n388件', '本年\n371件'])
  await opened.app.change({ offline: false })
  await opened.app.tap('.years-coming .quote-place')
  await expect.poll(async () => (await texts('.figure-years .pair-row')).length).toBe(5)
  await opened.app.change({ offline: true })
  await opened.app.page.locator('.year-tap').nth(3).tap()
  await expect.poll(() => opened.app.text()).toContain('这份报告没有打开，请检查网络后再试。')
  await opened.app.change({ offline: false })
  await opened.app.tap('.figure-years .quote .quote-place')
  await expect.poll(() => opened.app.text()).toContain('全年信访总量456件。')
})

test('历年对比 is first drawn in at most 10 kB and 150 nodes, and shows the rest as the reader goes on', async () => {
  await open('years')
  const { bytes } = await opened.app.meter.read()
  const { count } = await opened.app.nodes()
  console.table({ 'first render of 历年对比': { bytes, count } })
  expect(bytes).toBeLessThanOrEqual(10_000)
  expect(count).toBeLessThanOrEqual(150)
  expect((await texts('.series-name')).length).toBe(3)
  await opened.app.tap('显示更多')
  expect((await texts('.series-name')).length).toBeGreaterThanOrEqual(11)
})

test('a link to a series shows it first, and sharing leads back to it with a card of its rows', async () => {
  await open('years', { r: 'mouqu-2024', at: 'petitions' })
  expect((await texts('.series-name'))[0]).toBe('信访总量')
  const link = { title: '信访总量 2020–2024年', path: '/pages/years/index?r=mouqu-2024&at=petitions' }
  expect(await opened.app.share()).toMatchObject(link)
  await expect.poll(() => opened.app.share()).toMatchObject({ ...link, imageUrl: expect.stringMatching(/^wxfile:/) })
})

test('a series becomes a picture that says its values and leads back to it', async () => {
  await open('years', { r: 'mouqu-2024', at: 'trained' })
  await opened.app.tap('做成图片')
  const picture = opened.app.find('.poster')
  await opened.app.find('.poster img').waitFor()
  expect(await picture.getAttribute('aria-label')).toBe(
    '参训人员，2024：1900余人次，2023：1650人次，2022：没有收录报告，2023年起按人次计，同一人参加两次计两次，2021：1200余人，2020：1100余人',
  )
  await opened.app.tap('发给朋友或群')
  const [[, sent]] = await opened.app.log('showShareImageMenu')
  expect(sent).toMatchObject({ entrancePath: '/pages/years/index?r=mouqu-2024&at=trained' })
})

test('any series can be shared and copied by itself, with its sources', async () => {
  await open('years', { r: 'mouqu-2024' })
  await opened.app.type('.figure-search', '仲裁')
  await expect.poll(() => texts('.series-name')).toEqual(['劳动人事争议仲裁结案'])
  await opened.app.tap('分享、做成图片或复制这一项')
  expect(await opened.app.share()).toMatchObject({ path: '/pages/years/index?r=mouqu-2024&at=arbitration' })
  await opened.app.tap('复制（附出处）')
  await expect
    .poll(async () => JSON.stringify(await opened.app.log('setClipboardData')))
    .toContain('结案\\t2020\\t510宗')
  const copied = JSON.stringify(await opened.app.log('setClipboardData'))
  expect(copied).not.toContain('信访总量')
  expect(copied.match(/某某区20\d\d年法治政府建设年度报告》/g)?.length).toBe(4)
})

test('series can be narrowed to a section, and to a direction besides', async () => {
  await open('years', { r: 'mouqu-2024' })
  await opened.app.tap('按部分看：全部 ▾')
  await opened.app.tap('.sections .option >> text=（六）化解矛盾纠纷')
  await expect.poll(() => texts('.group-name')).toEqual(['（六）化解矛盾纠纷'])
  await opened.app.tap('报告称下降')
  await expect.poll(() => texts('.series-name')).toEqual(['信访总量'])
})

test('series can be searched, and all be copied with their sources', async () => {
  await open('years')
  await opened.app.type('.figure-search', '信访')
  await expect.poll(() => texts('.series-name')).toEqual(['信访总量'])
  await opened.app.tap('复制成表格（附出处）')
  await expect
    .poll(async () => JSON.stringify(await opened.app.log('setClipboardData')))
    .toContain('信访总量\\t2020\\t480件')
})

test('a link to a series that there is not says so', async () => {
  await open('years', { r: 'mouqu-2024', at: 'nothing' })
  await expect.poll(() => opened.app.text()).toContain('链接里的位置已不在报告中')
})
