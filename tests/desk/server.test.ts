import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { serveDesk } from '../../src/desk/server/serve-desk'
import type { SeriesView, Stepped } from '../../src/desk/view'
import { makeContent } from './content-folder'
import { TEXT, testDesk, YAML } from './test-desk'

const { started, send, post, postFile, view, yaml, edit } = testDesk()

test('a step is written at once, keeps what an editor wrote by hand, and can be taken back', async () => {
  const { version } = await view('a')
  const { status, body } = await edit('a', version, { do: 'confirm', figure: 's1.1f1' })
  const { report }: Stepped = JSON.parse(body)
  expect([status, report.canUndo]).toEqual([200, true])
  expect(yaml('a')).toBe(`${YAML}\nconfirmed:\n  - { at: s1.1, figure: 447项 }\n`)
  await post('/api/reports/a/undo', { version: report.version, part: 's1' })
  expect(yaml('a')).toBe(YAML)
  expect(existsSync(path.join(started.content.folder, 'reports', 'a', 'report.yaml'))).toBe(true)
})

test('of two windows the second is told, and overwrites nothing', async () => {
  const { version } = await view('b')
  const steps = ['甲', '乙'].map((label) => edit('b', version, { do: 'label', figure: 's1.1f1', label }))
  const [first, second] = await Promise.all(steps)
  expect([first.status, second.status]).toEqual([200, 409])
  expect(second.body).toContain('刚才这一步没有写入')
  expect(yaml('b')).toContain('label: 甲')
  writeFileSync(path.join(started.content.folder, 'reports', 'b', 'report.yaml'), `${yaml('b')}# 别的程序\n`)
  const { report }: Stepped = JSON.parse(first.body)
  expect((await edit('b', report.version, { do: 'confirm', figure: 's1.1f2' })).status).toBe(409)
  expect(yaml('b')).toContain('# 别的程序')
})

test('a step that report.yaml would be wrong with is refused in words', async () => {
  const { version } = await view('a')
  const { status, body } = await edit('a', version, { do: 'of', figure: 's1.1f1', target: 's1.1f1' })
  expect([status, body]).toEqual([422, expect.stringContaining('不能是这个数自己')])
  expect((await edit('a', version, { do: 'confirm', figure: 's9f1' })).status).toBe(422)
  expect(yaml('a')).toBe(YAML)
})

test('a report.yaml whose syntax is broken is shown, and never written', async () => {
  const { version, locked } = await view('broken')
  expect(locked).toContain('写法有误')
  expect((await edit('broken', version, { do: 'field', name: 'title', value: '新' })).status).toBe(422)
  expect(yaml('broken')).toBe('title: [\n')
})

test('a corrected text takes the place of the old one; what no longer fits is listed, and can be taken away', async () => {
  const before = await view('a')
  const { report }: Stepped = JSON.parse((await edit('a', before.version, { do: 'confirm', figure: 's1.1f1' })).body)
  const corrected = TEXT.replace('447', '448')
  const read = JSON.parse((await postFile('/api/read?file=a.txt&id=a', corrected)).body)
  expect(read.misfits).toEqual([expect.stringContaining('没有指标“447项”')])
  expect((await postFile(`/api/reports/a/text?file=a.txt&version=${before.version}`, corrected)).status).toBe(409)
  await postFile(`/api/reports/a/text?file=a.txt&version=${report.version}`, corrected)
  const after = await view('a')
  const [misfit] = after.problems
  expect(misfit.entry).toBeDefined()
  await edit('a', after.version, { do: 'drop', ...misfit.entry })
  expect((await view('a')).problems).toEqual([])
})

test('a step about series that the two reports contradict asks for a reason, and is written with it', async () => {
  const [before, now] = [
    ['2023', '一、工作情况\n（一）信访。全年信访总量388件。\n'],
    ['2024', '一、工作情况\n（一）信访。全年信访总量371件，同比下降9.1%。\n'],
  ].map(([year, text]) => [text, YAML.replace('2024', year).replace('年报', `${year}年报`)] as const)
  const years = makeContent({ 'y-2023': before, 'y-2024': now })
  const other = await serveDesk({ root: process.cwd(), content: years.folder })
  started.port = Number(new URL(other.url).port)
  const view = async (): Promise<SeriesView> => JSON.parse((await send('GET', '/api/series')).body)
  const { version, pairs } = await view()
  const [newer, older] = [pairs[0].newer, pairs[0].older].map(({ report, figure }) => ({ report, figure }))
  const step = (more: object) => post('/api/series', { version, edit: { do: 'same', newer, older, ...more } })
  const refused = await step({})
  expect([refused.status, JSON.parse(refused.body).asks]).toEqual([422, 'accept'])
  expect((await view()).series).toEqual([])
  const taken: SeriesView = JSON.parse((await step({ accept: '报告按调整后的口径计算' })).body)
  expect(taken.series[0].points.map(({ text, remark }) => [text, remark])).toEqual([
    ['371件', '报告按调整后的口径计算'],
    ['388件', undefined],
  ])
  expect((await step({})).status).toBe(409) // the version is an older one
  const file = path.join(years.folder, 'reports', 'series.yaml')
  writeFileSync(file, `# 我的说明\n${readFileSync(file, 'utf8')}`)
  const { version: newest } = await view()
  await post('/api/series', { version: newest, edit: { do: 'takeOut', point: newer } })
  expect(readFileSync(file, 'utf8')).toBe('# 我的说明\n')
  await other.close()
  years.remove()
  started.port = Number(new URL(started.desk.url).port)
})

test('a port that is taken gives way to the next', async () => {
  const taken = Number(new URL(started.desk.url).port)
  const second = await serveDesk({ root: process.cwd(), content: started.content.folder }, taken)
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken)
  await second.close()
})

test('terms of the glossary are added and changed with the same care', async () => {
  const empty = JSON.parse((await send('GET', '/api/glossary')).body)
  const source = { title: '条例', issuer: '国务院', date: '2019-10-22公布' }
  const term = { term: '双随机', match: ['双随机'], plain: '随机抽取。', source }
  const added = JSON.parse((await post('/api/glossary', { version: empty.version, term })).body)
  expect(added.terms).toEqual([term])
  expect((await post('/api/glossary', { version: empty.version, term })).status).toBe(409)
  expect((await post('/api/glossary', { version: added.version, term })).status).toBe(422) // twice
  const changed = await post('/api/glossary', { version: added.version, index: 0, term: { ...term, plain: '新。' } })
  expect(JSON.parse(changed.body).terms[0].plain).toBe('新。')
})
