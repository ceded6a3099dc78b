import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compileFolder } from '../../src/compiler/compile-folder'
import { newReport, reimportReport } from '../../src/compiler/new-report'

let folder = ''
let reports = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'new-'))
  reports = path.join(folder, 'src', 'reports')
})
afterEach(() => rmSync(folder, { recursive: true }))

const SMALL = '某某区2022年法治政府建设情况报告\n一、工作情况\n（一）加强学习。全年学习12次，同比上升20%。\n'

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}

const read = (...names: string[]) => readFileSync(path.join(reports, ...names), 'utf8')

/** A Word document whose paragraphs Word numbers by itself. */
async function numberedWord(): Promise<Buffer> {
  const zip = new JSZip()
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const types = 'http://schemas.openxmlformats.org/package/2006'
  zip.file('[Content_Types].xml', `<Types xmlns="${types}/content-types"/>`)
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
  )
  const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr>'
  const body = `<w:p>${numbered}<w:r><w:t>工作情况</w:t></w:r></w:p>`
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
  zip.file(
    'word/numbering.xml',
    `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="3">${level}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
  )
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office.replace(/officeDocument$/, 'numbering')}" Target="numbering.xml"/></Relationships>`,
  )
  zip.file('word/document.xml', `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`)
  return zip.generateAsync({ type: 'nodebuffer' })
}

describe('new', () => {
  test('keeps the text byte for byte and says what was read', async () => {
    const file = write('next.txt', `\uFEFF${SMALL}（三）依法决策\n`)
    const { done, message } = await newReport(reports, 'moumou-2022', file)
    expect(done).toBe(true)
    expect(read('moumou-2022', 'report.txt')).toBe(`\uFEFF${SMALL}（三）依法决策\n`)
    const place = path.join(reports, 'moumou-2022')
    expect(message).toBe(`读了 ${file}：4 段，55 个字符（不计空格）
  第一段：某某区2022年法治政府建设情况报告
  最后一段：（三）依法决策
  标题：某某区2022年法治政府建设情况报告
  结构 3 条，指标 2 项
请对照原文核对：
  ${path.join(place, 'report.txt')}:4:1 error 序号从“（一）”跳到“（三）”，中间缺少“（二）” [numbering-skips]
1 个错误，0 处存疑
已建立 ${place}：请补全 report.yaml，再运行 npm run report 检查`)
    expect(readdirSync(reports)).toEqual(['moumou-2022'])
  })

  test('turns another encoding into UTF-8', async () => {
    await newReport(reports, 'wide', write('wide.txt', Buffer.from(`\uFEFF${SMALL}`, 'utf16le')))
    expect(read('wide', 'report.txt')).toBe(SMALL)
  })

  test.each(['../某某区', 'a b', '', 'CON', 'nul', 'Aux', 'com1', 'LPT9', 'a'.repeat(61)])(
    'refuses %j as an id',
    async (id) => {
      const { done, message } = await newReport(reports, id, write('a.txt', SMALL))
      expect({ done, message }).toEqual({ done: false, message: expect.stringContaining('不能用作报告编号') })
      expect(readdirSync(folder)).toEqual(['a.txt'])
    },
  )

  test('refuses a folder that exists and a file that cannot be read, and writes nothing', async () => {
    const file = write('a.txt', SMALL)
    expect((await newReport(reports, 'twice', file)).done).toBe(true)
    expect(await newReport(reports, 'twice', file)).toEqual({
      done: false,
      message: expect.stringContaining('已经存在'),
    })
    const { done, message } = await newReport(reports, 'missing', path.join(folder, 'nowhere.txt'))
    expect({ done, message }).toEqual({ done: false, message: expect.stringContaining('找不到文件') })
    expect(readdirSync(reports)).toEqual(['twice'])
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
    await newReport(reports, 'moumou-2022', write('a.txt', TEXT))
    writeFileSync(path.join(reports, 'moumou-2022', 'report.yaml'), YAML)
  })

  test('takes the corrected text, keeps report.yaml, and lists what no longer fits', async () => {
    const file = write('b.txt', TEXT.replace('12次', '13次'))
    const { done, message } = await reimportReport(reports, 'moumou-2022', file)
    expect(done).toBe(true)
    expect(read('moumou-2022', 'report.txt')).toContain('全年走访企业13次')
    expect(read('moumou-2022', 'report.yaml')).toBe(YAML)
    expect(message).toContain('  - …学习。全年走访企业12次，同比上升20%。\n  + …学习。全年走访企业13次，同比上升20%。')
    expect(message).toContain('report.yaml:6:5 error “s1.1”中没有指标“12次”；那里的指标有：13次、20%')
    expect(message).toMatch(/report\.yaml 没有改动，其中 1 处要改（见上）$/)
    expect(readdirSync(path.join(reports, 'moumou-2022')).sort()).toEqual(['report.txt', 'report.yaml'])
  })

  test('says so where nothing changed', async () => {
    const { done, message } = await reimportReport(reports, 'moumou-2022', write('b.txt', TEXT))
    expect({ done, message }).toEqual({
      done: true,
      message: expect.stringMatching(/完全相同；report\.yaml 没有改动$/),
    })
  })

  test('leaves all as it was where the file cannot be read or there is no such report', async () => {
    expect((await reimportReport(reports, 'moumou-2022', write('b.pdf', '%PDF-1.7'))).done).toBe(false)
    expect(read('moumou-2022', 'report.txt')).toBe(TEXT)
    expect((await reimportReport(reports, 'nobody', write('b.txt', TEXT))).done).toBe(false)
    mkdirSync(path.join(reports, 'empty'))
    expect((await reimportReport(reports, 'empty', write('b.txt', TEXT))).done).toBe(false)
    expect(readdirSync(path.join(reports, 'empty'))).toEqual([])
  })
})

test('the numbers that Word writes by itself are in the text', async () => {
  const { done } = await newReport(reports, 'numbered', write('numbered.docx', await numberedWord()))
  expect(done).toBe(true)
  expect(read('numbered', 'report.txt')).toMatch(/^\d\. ?工作情况/)
})

describe('what the editor said last year', () => {
  const LAST =
    '某某区2022年法治政府建设情况报告\n一、工作情况\n（一）化解纠纷。调处矛盾纠纷120宗，受理行政复议案件56宗。\n'
  const EDITED = `title: 某某区2022年法治政府建设情况报告
issuer: 某某区政府
year: 2022
source: { name: 网站, address: https://www.example.gov.cn/a }
keyFigures: []
corrections:
  - { at: s1.1, figure: 120宗, label: 镇村调解组织调处的纠纷 }
  - { at: s1.1, figure: 56宗, label: 行政复议案件 }
`
  beforeEach(() => {
    mkdirSync(path.join(reports, 'moumou-2022'), { recursive: true })
    writeFileSync(path.join(reports, 'moumou-2022', 'report.txt'), LAST)
    writeFileSync(path.join(reports, 'moumou-2022', 'report.yaml'), EDITED)
  })

  test('is in effect where the words are the same, and a proposal where they differ', async () => {
    const next = LAST.replace('2022', '2023')
      .replace('120宗', '131宗')
      .replace('受理行政复议案件56宗', '办理行政复议案件61宗')
    const { message } = await newReport(reports, 'moumou-2023', write('next.txt', next))
    expect(message).toContain('沿用 moumou-2022：前后文字相同的 1 条更正已写入 report.yaml，相近的 1 条供参考')
    const lines = read('moumou-2023', 'report.yaml').split('\n')
    expect(lines).toContain('  - { at: s1.1, figure: 131宗, label: 镇村调解组织调处的纠纷 } # 沿用 moumou-2022')
    expect(lines).toContain(
      '#  - { at: s1.1, figure: 61宗, label: 行政复议案件 } # 可沿用 moumou-2022，请核对：措辞不同：“受理行政复议案件”与“办理行政复议案件”',
    )
    const { report } = compileFolder(path.join(reports, 'moumou-2023'))
    expect(report.sections[0].children[0].paragraphs[0].figures[0].label).toBe('镇村调解组织调处的纠纷')
  })

  test('is left alone in a report of another issuer', async () => {
    const other = LAST.replace('某某区2022', '邻邻县2023')
    await newReport(reports, 'linlin-2023', write('other.txt', other))
    expect(read('linlin-2023', 'report.yaml')).not.toContain('沿用')
  })
})

describe('the draft', () => {
  const text = `${SMALL}（二）统计。共3件，其中0次，再3件，占100%。\n二、打算。投入1,568万元。\n`
  const complete = (draft: string) =>
    draft
      .replace('issuer:', 'issuer: 区政府')
      .replace(/name:$/m, 'name: 网站')
      .replace(/address:$/m, 'address: http://example.com/')

  test('compiles once its empty fields are filled', async () => {
    await newReport(reports, 'r', write('a.txt', text))
    writeFileSync(path.join(reports, 'r', 'report.yaml'), complete(read('r', 'report.yaml')))
    const { report, diagnostics } = compileFolder(path.join(reports, 'r'))
    expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning no-key-figures'])
    expect(report).toMatchObject({ title: '某某区2022年法治政府建设情况报告', year: 2022 })
  })

  test('changes nothing when every line takes effect, and has one for every figure', async () => {
    await newReport(reports, 'r', write('a.txt', text))
    const yaml = complete(read('r', 'report.yaml'))
    writeFileSync(path.join(reports, 'r', 'report.yaml'), yaml)
    const before = compileFolder(path.join(reports, 'r'))
    writeFileSync(path.join(reports, 'r', 'report.yaml'), yaml.replace(/^# {2}- /gm, '  - '))
    const after = compileFolder(path.join(reports, 'r'))
    expect(after.diagnostics).toEqual([])
    // A label that the editor writes is in doubt no more.
    const sure = JSON.parse(JSON.stringify(before.report, (key, value) => (key === 'doubt' ? undefined : value)))
    expect(after.report).toEqual({ ...sure, keyFigures: ['s1.1f1'] })
    expect(yaml.match(/^# {2}- .*label/gm)).toHaveLength(7)
  })
})
