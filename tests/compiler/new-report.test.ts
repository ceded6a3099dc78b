import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { newReport, reimportReport } from '../../src/compiler/new-report'
import { newReportFolder, SMALL } from './new-report-folder'

const { at, write, read } = newReportFolder()

describe('new', () => {
  test('keeps the text byte for byte and says what was read', async () => {
    const file = write('next.txt', `\uFEFF${SMALL}（三）依法决策\n`)
    const { done, message } = await newReport(at.reports, 'moumou-2022', file)
    expect(done).toBe(true)
    expect(read('moumou-2022', 'report.txt')).toBe(`\uFEFF${SMALL}（三）依法决策\n`)
    const place = path.join(at.reports, 'moumou-2022')
    expect(message).toBe(`读了 ${file}：4 段，55 个字符（不计空格）
  第一段：某某区2022年法治政府建设情况报告
  最后一段：（三）依法决策
  标题：某某区2022年法治政府建设情况报告
  结构 3 条，指标 2 项
请对照原文核对：
  ${path.join(place, 'report.txt')}:4:1 error 序号从“（一）”跳到“（三）”，中间缺少“（二）” [numbering-skips]
1 个错误，0 处存疑
已建立 ${place}：请补全 report.yaml，再运行 npm run report 检查`)
    expect(readdirSync(at.reports)).toEqual(['moumou-2022'])
  })

  test('turns another encoding into UTF-8', async () => {
    await newReport(at.reports, 'wide', write('wide.txt', Buffer.from(`\uFEFF${SMALL}`, 'utf16le')))
    expect(read('wide', 'report.txt')).toBe(SMALL)
  })

  test.each(['../某某区', 'a b', '', 'CON', 'nul', 'Aux', 'com1', 'LPT9', 'a'.repeat(61)])(
    'refuses %j as an id',
    async (id) => {
      const { done, message } = await newReport(at.reports, id, write('a.txt', SMALL))
      expect({ done, message }).toEqual({ done: false, message: expect.stringContaining('不能用作报告编号') })
      expect(readdirSync(at.folder)).toEqual(['a.txt'])
    },
  )

  test('refuses a folder that exists and a file that cannot be read, and writes nothing', async () => {
    const file = write('a.txt', SMALL)
    expect((await newReport(at.reports, 'twice', file)).done).toBe(true)
    expect(await newReport(at.reports, 'twice', file)).toEqual({
      done: false,
      message: expect.stringContaining('已经存在'),
    })
    const { done, message } = await newReport(at.reports, 'missing', path.join(at.folder, 'nowhere.txt'))
    expect({ done, message }).toEqual({ done: false, message: expect.stringContaining('找不到文件') })
    expect(readdirSync(at.reports)).toEqual(['twice'])
  })
})

describe('new --again', () => {
  const TEXT = SMALL.replace('学习12次', '走访企业12次')
  const YAML = `title: 年报
issuer: 区政府
year: 2022
source: { name: 网站, address: http://example.com/ }
keyFigures:   # 两个
  - { at: s1.1, figure: 12次 }
  - { at: s1.1, figure: 20% }
`

  beforeEach(async () => {
    await newReport(at.reports, 'moumou-2022', write('a.txt', TEXT))
    writeFileSync(path.join(at.reports, 'moumou-2022', 'report.yaml'), YAML)
  })

  test('takes the corrected text, keeps report.yaml, and lists what no longer fits', async () => {
    const file = write('b.txt', TEXT.replace('12次', '13次'))
    const { done, message } = await reimportReport(at.reports, 'moumou-2022', file)
    expect(done).toBe(true)
    expect(read('moumou-2022', 'report.txt')).toContain('全年走访企业13次')
    expect(read('moumou-2022', 'report.yaml')).toBe(YAML)
    expect(message).toContain('  - …学习。全年走访企业12次，同比上升20%。\n  + …学习。全年走访企业13次，同比上升20%。')
    expect(message).toContain('report.yaml:6:5 error “s1.1”中没有指标“12次”；那里的指标有：13次、20%')
    expect(message).toMatch(/report\.yaml 没有改动，其中 1 处要改（见上）$/)
    expect(readdirSync(path.join(at.reports, 'moumou-2022')).sort()).toEqual(['report.txt', 'report.yaml'])
  })

  test('says so where nothing changed', async () => {
    const { done, message } = await reimportReport(at.reports, 'moumou-2022', write('b.txt', TEXT))
    expect({ done, message }).toEqual({
      done: true,
      message: expect.stringMatching(/完全相同；report\.yaml 没有改动$/),
    })
  })

  test('leaves all as it was where the file cannot be read or there is no such report', async () => {
    expect((await reimportReport(at.reports, 'moumou-2022', write('b.pdf', '%PDF-1.7'))).done).toBe(false)
    expect(read('moumou-2022', 'report.txt')).toBe(TEXT)
    expect((await reimportReport(at.reports, 'nobody', write('b.txt', TEXT))).done).toBe(false)
    mkdirSync(path.join(at.reports, 'empty'))
    expect((await reimportReport(at.reports, 'empty', write('b.txt', TEXT))).done).toBe(false)
    expect(readdirSync(path.join(at.reports, 'empty'))).toEqual([])
  })
})
