import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import JSZip from 'jszip'
import { beforeEach, describe, expect, test } from 'vitest'
import { compileFolder } from '../../src/compiler/compile-folder'
import { newReport } from '../../src/compiler/new-report'
import { newReportFolder, SMALL } from './new-report-folder'

const { at, write, read } = newReportFolder()

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

test('the numbers that Word writes by itself are in the text', async () => {
  const { done } = await newReport(at.reports, 'numbered', write('numbered.docx', await numberedWord()))
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
    mkdirSync(path.join(at.reports, 'moumou-2022'), { recursive: true })
    writeFileSync(path.join(at.reports, 'moumou-2022', 'report.txt'), LAST)
    writeFileSync(path.join(at.reports, 'moumou-2022', 'report.yaml'), EDITED)
  })

  test('is in effect where the words are the same, and a proposal where they differ', async () => {
    const next = LAST.replace('2022', '2023')
      .replace('120宗', '131宗')
      .replace('受理行政复议案件56宗', '办理行政复议案件61宗')
    const { message } = await newReport(at.reports, 'moumou-2023', write('next.txt', next))
    expect(message).toContain('沿用 moumou-2022：前后文字相同的 1 条更正已写入 report.yaml，相近的 1 条供参考')
    const lines = read('moumou-2023', 'report.yaml').split('\n')
    expect(lines).toContain('  - { at: s1.1, figure: 131宗, label: 镇村调解组织调处的纠纷 } # 沿用 moumou-2022')
    expect(lines).toContain(
      '#  - { at: s1.1, figure: 61宗, label: 行政复议案件 } # 可沿用 moumou-2022，请核对：措辞不同：“受理行政复议案件”与“办理行政复议案件”',
    )
    const { report } = compileFolder(path.join(at.reports, 'moumou-2023'))
    expect(report.sections[0].children[0].paragraphs[0].figures[0].label).toBe('镇村调解组织调处的纠纷')
  })

  test('is left alone in a report of another issuer', async () => {
    const other = LAST.replace('某某区2022', '邻邻县2023')
    await newReport(at.reports, 'linlin-2023', write('other.txt', other))
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
    await newReport(at.reports, 'r', write('a.txt', text))
    writeFileSync(path.join(at.reports, 'r', 'report.yaml'), complete(read('r', 'report.yaml')))
    const { report, diagnostics } = compileFolder(path.join(at.reports, 'r'))
    expect(diagnostics.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['warning no-key-figures'])
    expect(report).toMatchObject({ title: '某某区2022年法治政府建设情况报告', year: 2022 })
  })

  test('changes nothing when every line takes effect, and has one for every figure', async () => {
    await newReport(at.reports, 'r', write('a.txt', text))
    const yaml = complete(read('r', 'report.yaml'))
    writeFileSync(path.join(at.reports, 'r', 'report.yaml'), yaml)
    const before = compileFolder(path.join(at.reports, 'r'))
    writeFileSync(path.join(at.reports, 'r', 'report.yaml'), yaml.replace(/^# {2}- /gm, '  - '))
    const after = compileFolder(path.join(at.reports, 'r'))
    expect(after.diagnostics).toEqual([])
    // A label that the editor writes is in doubt no more.
    const sure = JSON.parse(JSON.stringify(before.report, (key, value) => (key === 'doubt' ? undefined : value)))
    expect(after.report).toEqual({ ...sure, keyFigures: ['s1.1f1'] })
    expect(yaml.match(/^# {2}- .*label/gm)).toHaveLength(7)
  })
})
