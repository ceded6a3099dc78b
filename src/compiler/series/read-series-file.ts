import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Report } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import { readUtf8 } from '../read-utf8'
import { NO_SERIES, type ReadSeries, readSeries } from './read-series'

/** Reads series.yaml of a folder of reports, `src/reports`; without it there are no series. */
export function readSeriesFile(folder: string, reports: readonly Report[]): ReadSeries {
  const file = path.join(folder, 'series.yaml')
  if (!existsSync(file)) return { all: NO_SERIES, notSame: new Set(), diagnostics: [] }
  const name = path.relative(process.cwd(), file)
  const diagnostics: Diagnostic[] = []
  const text = readUtf8(file, name, diagnostics)
  if (text === null) return { all: NO_SERIES, notSame: new Set(), diagnostics }
  const read = readSeries(text, name, reports)
  return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] }
}
