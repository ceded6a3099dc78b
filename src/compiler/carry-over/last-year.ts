import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Report } from '../../report/types'
import { compile } from '../compile'
import { compileFolder } from '../compile-folder'
import { readUtf8 } from '../read-utf8'
import { type CarriedOver, carryOver, type LastYear } from './carry-over'

/** What the report of an earlier year lends to a new one. */
export interface FromLastYear {
  /** Folder name of the earlier report. */
  id: string
  carried: CarriedOver[]
}

/**
 * Carries over what the editor said in the newest earlier report of the same issuer below `reports`; nothing where there
 * is none. `thisYear` is the new report as the rules alone read it; where its text says neither year nor issuer, its id
 * does: yuncheng-2023 follows yuncheng-2022.
 */
export function fromLastYear(reports: string, thisYear: Report): FromLastYear | undefined {
  const year = thisYear.year || Number(YEAR_AT_END.exec(thisYear.id)?.[0] ?? 0)
  if (!year || !existsSync(reports)) return undefined
  const earlier = readdirSync(reports, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(reports, entry.name, 'report.yaml')))
    .map(({ name }) => path.join(reports, name))
    .map((folder) => ({ folder, ...compileFolder(folder) }))
    .filter(({ report }) => report.year < year && isOfSameIssuer(report, thisYear))
    .sort((a, b) => b.report.year - a.report.year)[0]
  const text = earlier && readUtf8(path.join(earlier.folder, 'report.txt'), 'report.txt', [])
  if (!text) return undefined
  const { id } = earlier.report
  const read = compile({ id, text, textFile: 'report.txt', editorial: null, editorialFile: '' }).report
  const last: LastYear = { read, edited: earlier.report, exclusions: earlier.exclusions }
  return { id, carried: carryOver(last, { ...thisYear, year }) }
}

const YEAR_AT_END = /\d{4}$/

/** Whether the ids differ by the year alone, or the new title names who issued the other: 云城区政府 in 云城区2023年…报告. */
function isOfSameIssuer({ id, issuer }: Report, thisYear: Report): boolean {
  const name = issuer.replace(/(?:人民)?政府$/, '')
  return (
    id.replace(YEAR_AT_END, '') === thisYear.id.replace(YEAR_AT_END, '') ||
    (name !== '' && thisYear.title.includes(name))
  )
}
