import type { Report } from '@/report/types'
import { words } from '../../words'
import { FIELD_NAMES, figureRows } from './figure-fields'

/** The fields that hold numbers; all others hold text. */
const NUMBERS: readonly string[] = ['ordinal', 'number', 'numberTo']

/**
 * All figures as a data package with its table schema: the fields with type and title, the figures by id, the source.
 * https://specs.frictionlessdata.io/tabular-data-package/
 */
export function figuresJson(report: Report): string {
  const { id, title, issuer, year, source, digest } = report
  const fields = FIELD_NAMES.map((name) => ({
    name,
    type: NUMBERS.includes(name) ? 'number' : 'string',
    title: words.data.fields[name],
  }))
  const data = figureRows(report).map((cells) => Object.fromEntries(FIELD_NAMES.map((name, i) => [name, cells[i]])))
  const described = {
    profile: 'tabular-data-package',
    name: id,
    title,
    year,
    contributors: [{ title: issuer, role: 'publisher' }],
    sources: [{ title: source.name, path: source.address }],
    digest,
    resources: [
      {
        name: 'figures',
        profile: 'tabular-data-resource',
        schema: { fields, primaryKey: 'id', missingValues: [] },
        data,
      },
    ],
  }
  return `${JSON.stringify(described, null, 1)}\n`
}
