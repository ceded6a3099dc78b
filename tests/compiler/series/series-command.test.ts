import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { seriesFolder } from '../../fixtures/series'
import { reportCommand } from '../report-command'

const { folder, reportIn } = reportCommand()

test('report series prints every sentence of a proposal and the lines to write, and writes nothing', () => {
  const reports = path.join(folder(), 'src', 'reports')
  cpSync(seriesFolder, reports, { recursive: true, filter: (file) => !file.endsWith('series.yaml') })
  const { code, out } = reportIn(folder(), 'series')
  expect(code).toBe(0)
  expect(out).toContain('mouqu-2023 s1.4.2: 受理行政复议案件【56宗】,2022年55宗,同比上升1.8%;')
  expect(out).toContain('与上一行措辞不同：“受理行政复议案件”与“办理行政复议案件”')
  expect(out).toContain('      - { report: mouqu-2024, at: s1.3.2, figure: 第2名, year: 2023 }')
  expect(out).toContain('已核对 0 项；可能是同一指标的 78 对，其中措辞、单位都相同的 67 对')
  expect(existsSync(path.join(reports, 'series.yaml'))).toBe(false)
})
