import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Report } from '../../report/types'
import { compile } from '../compile'
import { compileFolder } from '../compile-folder'
import { readUtf8 } from '../read-utf8'
import { type CarriedOver, carryOver, type LastYear } from './carry-over'
import { newestEarlier, yearOf } from './newest-earlier'

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
  if (!existsSync(reports)) return undefined
  const all = readdirSync(reports, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(reports, entry.name, 'report.yaml')))
    .map(({ name }) => compileFolder(path.join(reports, name)))
  const edited = newestEarlier(
    all.map(({ report }) => report),
    thisYear,
  )
  const earlier = all.find(({ report }) => report === edited)
  const text = edited && readUtf8(path.join(reports, edited.id, 'report.txt'), 'report.txt', [])
  if (!earlier || !text) return undefined
  const { id } = edited
  const read = compile({ id, text, textFile: 'report.txt', editorial: null, editorialFile: '' }).report
  const last: LastYear = { read, edited, exclusions: earlier.exclusions }
  return { id, carried: carryOver(last, { ...thisYear, year: yearOf(thisYear) }) }
}
