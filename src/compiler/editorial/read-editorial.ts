import type { Source } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import { readYamlFields } from '../read-yaml'
import type { YamlFields } from '../yaml-fields'
import { type AcceptedDoubt, readAcceptedDoubt } from './accept-numbering'
import {
  type Correction,
  type FigureName,
  readCorrection,
  readKeyFigure,
  readVouchedDigits,
  type VouchedDigits,
} from './read-correction'

/** report.yaml, read and typed. */
export interface Editorial {
  title: string
  issuer: string
  year: number
  source: Source
  keyFigures: FigureName[]
  corrections: Correction[]
  vouched: VouchedDigits[]
  accepted: AcceptedDoubt[]
}

/**
 * Reads report.yaml. All missing, empty, mistyped and unknown fields are errors, reported together; the editorial then
 * holds what could be read, and empty text or 0 for the rest.
 */
export function readEditorial(yamlText: string, file: string): { editorial: Editorial; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const fields = readYamlFields(yamlText, file, diagnostics)
  const editorial: Editorial = {
    title: fields.text('title') ?? '',
    issuer: fields.text('issuer') ?? '',
    year: readYear(fields),
    source: readSource(fields.fields('source')),
    keyFigures: fields.requires('keyFigures') ? fields.list('keyFigures').flatMap(readKeyFigure) : [],
    corrections: [],
    vouched: [],
    accepted: [],
  }
  for (const entry of fields.list('corrections')) {
    if (entry.has('digits')) editorial.vouched.push(...readVouchedDigits(entry))
    else editorial.corrections.push(...readCorrection(entry))
  }
  editorial.accepted = fields.list('accept').flatMap(readAcceptedDoubt)
  fields.rejectUnknown()
  return { editorial, diagnostics }
}

function readYear(fields: YamlFields): number {
  const year = (fields.requires('year') ? fields.integer('year') : undefined) ?? 0
  if (year !== 0 && (year < 1949 || year > 2100)) fields.reject('year', 'wrong-value', 'year 应是四位年份，如 2022')
  return year
}

function readSource(fields: YamlFields): Source {
  const name = fields.text('name') ?? ''
  const address = fields.text('address') ?? ''
  if (address && !/^https?:\/\/\S+$/.test(address)) {
    fields.reject('address', 'wrong-value', '“source.address”应是 http:// 或 https:// 开头的网址')
  }
  fields.rejectUnknown()
  return { name, address }
}
