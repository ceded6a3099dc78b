import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportCommand } from './report-command'

const { folder, report, documents, write } = reportCommand()
const real = path.resolve('tests/fixtures/reports/district-2022/report.txt')
const SMALL = '某某区2022年法治政府建设情况报告\n一、工作情况\n（一）加强学习。全年学习12次，同比上升20%。\n'

describe('report FILE', () => {
  test('prints outline, figures and diagnostics, and fails where one is an error', () => {
    const doubted = report(write('doubted.txt', `${SMALL}（三）依法决策\n`))
    expect(doubted).toMatchObject({ code: 1, err: '' })
    expect(doubted.out).toMatch(/^doubted\.txt: 某某区2022年法治政府建设情况报告（第 1 行）\n\n结构 3 条\n/)
    expect(doubted.out).toMatch(/^3:13 {3}s1\.1f1 {2}12次 /m)
    expect(doubted.out).toMatch(
      /^doubted\.txt:4:1 error 序号从“（一）”跳到“（三）”，中间缺少“（二）” \[numbering-skips\]$/m,
    )
    expect(report(write('small.txt', SMALL)).code).toBe(0)
  })

  test('--json prints one document per file, with absent things null', () => {
    const [small, again] = documents(write('a.txt', SMALL), write('b.txt', SMALL.replace(/^.*\n/, '')))
    expect(small.title).toEqual({ text: '某某区2022年法治政府建设情况报告', line: 1 })
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
    const noticed = plain.diagnostics.filter(({ rule }) => rule !== 'label-doubtful')
    expect([plain.outline.length, plain.figures.length, noticed]).toEqual([41, 81, []])
    for (const { line, start, end, text } of plain.figures) expect(lines[line - 1].slice(start, end)).toBe(text)
    for (const { outline, figures } of [marked, crlf, wide])
      expect({ outline, figures }).toEqual({ outline: plain.outline, figures: plain.figures })
    expect(page.figures.map(({ text, label }) => [text, label])).toEqual(
      plain.figures.map(({ text, label }) => [text, label]),
    )
  })

  test('says in one line each why a file cannot be read, and never shows a stack trace', () => {
    mkdirSync(path.join(folder(), 'folder.txt'))
    const files = [
      write('empty.txt', ''),
      write('blank.txt', ' \n\u3000\n'),
      write('binary.txt', Buffer.from([0, 1, 2, 3, 0, 0, 0, 255])),
      write('old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      write('print.pdf', '%PDF-1.7 …'),
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
      expect.stringMatching(/^old\.doc:1:1 error 这是旧版 Office 文件；.*另存为.* \[unsupported-format\]$/),
      expect.stringMatching(/^print\.pdf:1:1 error 这是 PDF.* \[unsupported-format\]$/),
      expect.stringMatching(/^bad\.txt:2:3 error 从这里起文字损坏.* \[undecodable-bytes\]$/),
      'missing.txt:1:1 error 找不到文件 [unreadable-file]',
      'folder.txt:1:1 error 这是文件夹，不是文件 [unreadable-file]',
    ])
  })

  test('--json keeps to the schema for a file that cannot be read', () => {
    const [document] = documents('nowhere.txt')
    expect(document).toMatchObject({ title: null, figures: [], diagnostics: [{ rule: 'unreadable-file' }] })
  })

  test('takes out control characters, says so once, and reads the rest', () => {
    const [document] = documents(write('control.txt', SMALL.replaceAll('，', '\u0007，\u0000')))
    expect(document.outline).toHaveLength(2)
    expect(document.diagnostics.filter(({ severity }) => severity !== 'info')).toMatchObject([
      { line: 3, column: 16, severity: 'warning', rule: 'invisible-removed' },
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

test('a file that breaks a reader hides none of the others', () => {
  const broken = write('broken.html', `<p>${'<div></b>'.repeat(10_000)}</p>`)
  const { code, out, err } = report(broken, write('whole.txt', SMALL))
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toMatch(/^broken\.html:1:1 error /m)
  expect(out).toMatch(/^whole\.txt: /m)
})

test('a text cannot move the cursor of the terminal that shows it', () => {
  const { out } = report(write('escape.txt', SMALL.replace('加强', '\u001b[2J加强\u202e')))
  expect(['\u001b', '\u202e'].filter((raw) => out.includes(raw))).toEqual([])
  expect(out).toContain('删去了 2 个看不见的字符')
})
