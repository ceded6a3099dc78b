import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMAND, reportCommand } from './report-command'

const { folder, report, reportIn, documents, write } = reportCommand()
const SMALL = '某某区2022年法治政府建设情况报告\n一、工作情况\n（一）加强学习。全年学习12次，同比上升20%。\n'

describe('report FOLDER', () => {
  const yaml =
    'title: 报告\nissuer: 区政府\nyear: 2022\nsource: { name: 网站, address: http://example.com/ }\nkeyFigures: []\n'

  test("shows a report with the editor's labels, and says of its text alone that they are missing", () => {
    mkdirSync(path.join(folder(), 'r-2022'))
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
    mkdirSync(path.join(folder(), 'r-bad'))
    write('r-bad/report.txt', `${SMALL}（三）依法决策\n`)
    write('r-bad/report.yaml', `${yaml}editor: 张三\n`)
    const { code, out } = report('r-bad')
    expect(code).toBe(1)
    expect(out).toMatch(/^r-bad\/report\.txt:4:1 error .*\[numbering-skips\]$/m)
    expect(out).toMatch(/^r-bad\/report\.yaml:6:1 error .*\[unknown-field\]$/m)
    const [{ diagnostics }] = documents('r-bad')
    const problems = diagnostics.filter(({ severity }) => severity !== 'info')
    expect(problems.map(({ message }) => message.startsWith('report.yaml：'))).toEqual([false, true])
  })
})

describe('report new ID FILE', () => {
  test('starts a folder, says what it read, and all that is still to be done is then listed', () => {
    const { code, out, err } = report('new', 'district-2023', write('next.txt', SMALL))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('读了 next.txt：3 段，')
    expect(out).toMatch(/^已建立 src.reports.district-2023：/m)

    mkdirSync(path.join(folder(), 'src', 'glossary'))
    write('src/glossary/glossary.yaml', '- term: 信访\n')
    const unfinished = report()
    expect(unfinished.out).toMatch(/^src\/glossary\/glossary\.yaml:1:3 error 缺少字段“plain”/m)
    expect(unfinished.code).toBe(1)
    expect(unfinished.out).toMatch(/report\.yaml:7:\d+ error .*issuer/)
  })

  test('fails where it refuses, and explains itself where something is missing', () => {
    expect(report('new', 'missing', 'nowhere.txt')).toMatchObject({
      code: 1,
      err: expect.stringContaining('找不到文件'),
    })
    expect(report('new', '--again', 'nobody', write('a.txt', SMALL))).toMatchObject({ code: 1 })
    for (const args of [
      ['new', 'one'],
      ['--again', 'a.txt'],
    ]) {
      expect(report(...args)).toMatchObject({ code: 1, err: expect.stringMatching(/^用法/) })
    }
  })

  // A limit on the size of a file stands for a full disk: the file system refuses to go on writing.
  test.skipIf(process.platform === 'win32')('leaves nothing where the disk is full', () => {
    const file = write('large.txt', `${SMALL}${'依法行政。\n'.repeat(40_000)}`)
    const args = [COMMAND, 'new', 'full', file].map((arg) => `'${arg}'`).join(' ')
    const { status, stderr } = spawnSync('bash', ['-c', `ulimit -f 64; '${process.execPath}' ${args}`], {
      cwd: folder(),
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('磁盘已满') })
    expect(readdirSync(path.join(folder(), 'src', 'reports')).filter((name) => name.includes('full'))).toEqual([])
  })
})

describe('src/reports', () => {
  const elsewhere = () => mkdtempSync(path.join(folder(), 'project-'))

  test('without a report says how to start one', () => {
    const project = elsewhere()
    mkdirSync(path.join(project, 'src', 'reports'), { recursive: true })
    expect(reportIn(project)).toMatchObject({ code: 1, out: expect.stringContaining('这里还没有报告') })
  })

  test('that is not here is named', () => {
    const { code, err } = reportIn(elsewhere())
    expect(code).toBe(1)
    expect(err).toMatch(/^这里没有 src.reports；请在项目的文件夹里运行/)
  })
})
