import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import Ajv from 'ajv'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ReportDocument } from '../../src/compiler/output/to-json'

// Each test starts Node anew, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const cli = path.resolve('src/compiler/cli.ts')
const real = path.resolve('tests/fixtures/reports/district-2022/report.txt')
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const isDocument = new Ajv().compile(JSON.parse(readFileSync('src/compiler/report.schema.json', 'utf8')))

let folder = ''

/** Runs `report` in the temporary folder, as `npm run report --` does in the project's. */
function report(...args: string[]): { code: number | null; out: string; err: string } {
  return reportIn(folder, ...args)
}

function reportIn(cwd: string, ...args: string[]): ReturnType<typeof report> {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', tsx, cli, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The documents that `--json` prints, each held against the schema. */
function documents(...files: string[]): ReportDocument[] {
  const lines = report(...files, '--json')
    .out.trim()
    .split('\n')
  return lines.map((line) => {
    const document: ReportDocument = JSON.parse(line)
    isDocument(document)
    expect(isDocument.errors).toBeNull()
    return document
  })
}

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content)
  return name
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const SMALL = '云城区2022年法治政府建设情况报告\n一、工作情况\n（一）加强学习。全年学习12次，同比上升20%。\n'

describe('report FILE', () => {
  test('prints outline, figures and diagnostics, and fails where one is an error', () => {
    const doubted = report(write('doubted.txt', `${SMALL}（三）依法决策\n`))
    expect(doubted).toMatchObject({ code: 1, err: '' })
    expect(doubted.out).toMatch(/^doubted\.txt: 云城区2022年法治政府建设情况报告（第 1 行）\n\n结构 3 条\n/)
    expect(doubted.out).toMatch(/^3:13 {3}s1\.1f1 {2}12次 /m)
    expect(doubted.out).toMatch(
      /^doubted\.txt:4:1 error 序号从“（一）”跳到“（三）”，中间缺少“（二）” \[numbering-skips\]$/m,
    )
    expect(report(write('small.txt', SMALL)).code).toBe(0)
  })

  test('--json prints one document per file, with absent things null', () => {
    const [small, again] = documents(write('a.txt', SMALL), write('b.txt', SMALL.replace(/^.*\n/, '')))
    expect(small.title).toEqual({ text: '云城区2022年法治政府建设情况报告', line: 1 })
    expect(small.outline).toEqual([
      { id: 's1', kind: 'section', marker: '一、', heading: '工作情况', line: 2, parent: null },
      { id: 's1.1', kind: 'subsection', marker: '（一）', heading: '加强学习', line: 3, parent: 's1' },
    ])
    expect(small.figures).toMatchObject([
      { line: 3, start: 12, end: 15, text: '12次', value: 12, unit: '次', qualifier: null, change: null, of: null },
      { id: 's1.1f2', kind: 'change', change: { direction: 'up', basis: 'yearOnYear' }, of: 's1.1f1', previous: null },
    ])
    expect(again.title).toBeNull()
    expect(again.figures.map(({ line }) => line)).toEqual([2, 2])
  })

  test('reads the real report whole, in every encoding and form alike', () => {
    const text = readFileSync(real, 'utf8')
    const lines = text.split('\n')
    const html = `<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`
    const [plain, marked, crlf, wide, page] = documents(
      real,
      write('bom.txt', `\uFEFF${text}`),
      write('crlf.txt', text.replaceAll('\n', '\r\n')),
      write('utf16.txt', Buffer.from(`\uFEFF${text}`, 'utf16le')),
      write('page.html', html),
    )
    expect([plain.outline.length, plain.figures.length, plain.diagnostics]).toEqual([41, 81, []])
    for (const { line, start, end, text } of plain.figures) expect(lines[line - 1].slice(start, end)).toBe(text)
    for (const { outline, figures } of [marked, crlf, wide])
      expect({ outline, figures }).toEqual({ outline: plain.outline, figures: plain.figures })
    expect(page.figures.map(({ text, label }) => [text, label])).toEqual(
      plain.figures.map(({ text, label }) => [text, label]),
    )
  })

  test('says in one line each why a file cannot be read, and never shows a stack trace', () => {
    mkdirSync(path.join(folder, 'folder.txt'))
    const files = [
      write('empty.txt', ''),
      write('blank.txt', ' \n\u3000\n'),
      write('binary.txt', Buffer.from([0, 1, 2, 3, 0, 0, 0, 255])),
      write('old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      write('print.pdf', '%PDF-1.7 …'),
      write('bad.docx', '一、工作情况'),
      write(
        'bad.txt',
        Buffer.concat([
          Buffer.from('一、工作情况\n全年'),
          Buffer.from([0xe4, 0xff]),
          Buffer.from('依法行政。'.repeat(9)),
        ]),
      ),
      'missing.txt',
      'folder.txt',
    ]
    const { code, out, err } = report(...files)
    expect(code).toBe(1)
    expect(err).toBe('')
    expect(out).not.toMatch(/\bat .*\.ts/)
    expect(out.match(/^.*\.(?:txt|docx?|pdf):\d+:\d+ error .*$/gm)).toEqual([
      'empty.txt:1:1 error 文件是空的 [empty-file]',
      'blank.txt:1:1 error 文件里没有文字 [empty-file]',
      'binary.txt:1:1 error 这不是文本文件；请用 .txt、.docx 或网页 .html [binary-file]',
      'old.doc:1:1 error 这是旧版 Office 或 WPS 文件（.doc、.wps、.xls），读不了；请另存为 .docx 或 .txt [unsupported-format]',
      'print.pdf:1:1 error 这是 PDF 文件，读不了；请另存为 .docx 或 .txt [unsupported-format]',
      'bad.docx:1:1 error 这不是完好的 .docx 文件；请在 Word 中重新另存 [unsupported-format]',
      'bad.txt:2:3 error 这里的字节不是完好的 UTF-8 或 GB18030 文字，请换用完好的文件，或另存为 UTF-8 [undecodable-bytes]',
      'missing.txt:1:1 error 找不到文件 [unreadable-file]',
      'folder.txt:1:1 error 这是文件夹，不是文件 [unreadable-file]',
    ])
  })

  test('--json keeps to the schema for a file that cannot be read', () => {
    const [document] = documents('nowhere.txt')
    expect(document).toMatchObject({ title: null, figures: [], diagnostics: [{ rule: 'unreadable-file' }] })
  })

  test('reports control characters once, and reads the rest', () => {
    const [document] = documents(write('control.txt', SMALL.replaceAll('，', '\u0007，\u0000')))
    expect(document.outline).toHaveLength(2)
    expect(document.diagnostics).toMatchObject([
      { line: 3, column: 16, severity: 'warning', rule: 'control-character' },
    ])
  })

  test('reads a line of some megabytes', () => {
    const [document] = documents(write('long.txt', `一、工作情况。${'全年学习12次，依法行政。'.repeat(40_000)}`))
    expect(document.figures).toHaveLength(40_000)
  })

  test('explains itself for an option that it does not know', () => {
    const { code, err } = report('--jsno')
    expect(code).toBe(1)
    expect(err).toContain('不认识“--jsno”')
    expect(report('--help')).toMatchObject({ code: 0, out: err.slice(err.indexOf('用法')) })
  })
})

describe('report FOLDER', () => {
  const yaml =
    'title: 报告\nissuer: 区政府\nyear: 2022\nsource: { name: 网站, address: http://example.com/ }\nkeyFigures: []\n'

  test("shows a report with the editor's labels, and says of its text alone that they are missing", () => {
    mkdirSync(path.join(folder, 'r-2022'))
    write('r-2022/report.txt', SMALL)
    write('r-2022/report.yaml', `${yaml}corrections:\n  - { at: s1.1, figure: 12次, label: 专题学习 }\n`)
    expect(report('r-2022')).toMatchObject({ code: 0, out: expect.stringMatching(/ 12次 +专题学习 /) })
    const [document] = documents('r-2022')
    expect(document.figures[0].label).toBe('专题学习')
    const alone = report('r-2022/report.txt').out
    expect(alone).not.toContain('专题学习')
    expect(alone).toContain('编者的更正没有计入；要一并查看，请运行 npm run report -- r-2022')
  })

  test('names the file that each problem is in', () => {
    mkdirSync(path.join(folder, 'r-bad'))
    write('r-bad/report.txt', `${SMALL}（三）依法决策\n`)
    write('r-bad/report.yaml', `${yaml}editor: 张三\n`)
    const { code, out } = report('r-bad')
    expect(code).toBe(1)
    expect(out).toMatch(/^r-bad\/report\.txt:4:1 error .*\[numbering-skips\]$/m)
    expect(out).toMatch(/^r-bad\/report\.yaml:6:1 error .*\[unknown-field\]$/m)
    const [{ diagnostics }] = documents('r-bad')
    expect(diagnostics.map(({ message }) => message.startsWith('report.yaml：'))).toEqual([false, true])
  })
})

describe('report new ID FILE', () => {
  test('starts a folder with the text byte for byte and a draft to complete', () => {
    const file = write('next.txt', `\uFEFF${SMALL}`)
    expect(report('new', 'district-2023', file)).toMatchObject({ code: 0, err: '' })
    const started = path.join(folder, 'src', 'reports', 'district-2023')
    expect(readFileSync(path.join(started, 'report.txt'), 'utf8')).toBe(`\uFEFF${SMALL}`)
    const draft = readFileSync(path.join(started, 'report.yaml'), 'utf8')
    expect(draft).toMatch(/^title: 云城区2022年法治政府建设情况报告$/m)
    expect(draft).toMatch(/^year: 2022$/m)

    mkdirSync(path.join(folder, 'src', 'glossary'))
    write('src/glossary/glossary.yaml', '- term: 信访\n')
    const unfinished = report()
    expect(unfinished.out).toMatch(/^src\/glossary\/glossary\.yaml:1:3 error 缺少字段“plain”/m)
    expect(unfinished.code).toBe(1)
    expect(unfinished.out).toMatch(/report\.yaml:6:\d+ error .*issuer/)
  })

  test('turns another encoding into UTF-8', () => {
    report('new', 'utf16', write('wide.txt', Buffer.from(`\uFEFF${SMALL}`, 'utf16le')))
    expect(readFileSync(path.join(folder, 'src/reports/utf16/report.txt'), 'utf8')).toBe(SMALL)
  })

  test('refuses a folder that exists, a bad id and a file that it cannot read, and writes nothing', () => {
    const file = write('again.txt', SMALL)
    expect(report('new', 'twice', file).code).toBe(0)
    expect(report('new', 'twice', file)).toMatchObject({ code: 1, err: expect.stringContaining('已经存在') })
    expect(report('new', '../云城', file)).toMatchObject({ code: 1, err: expect.stringContaining('不能用作报告编号') })
    expect(report('new', 'missing', 'nowhere.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('找不到文件'),
    })
    expect(existsSync(path.join(folder, 'src/reports/missing'))).toBe(false)
  })
})

test('outside the project, says where it must be run', () => {
  const elsewhere = path.join(folder, 'elsewhere')
  mkdirSync(elsewhere)
  const { code, err } = reportIn(elsewhere)
  expect(code).toBe(1)
  expect(err).toMatch(/^这里没有 src\/reports；请在项目的文件夹里运行/)
})
