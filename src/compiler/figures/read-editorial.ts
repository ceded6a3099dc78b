import type { IndicatorKind, Source } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import { type Place, YamlFields } from './yaml-fields'

/** Names a printed figure: where it stands, its text, and which one where the same text stands there twice. */
export interface FigureName extends Place {
  /** A division id (its own paragraphs) or a paragraph id: s1.6.1, p1. */
  at: string
  /** As printed, with unit and qualifier: 12998余次. */
  figure: string
  /** From 1. */
  nth?: number
}

/** What the editor changes about one figure. */
export interface Correction extends FigureName {
  label?: string
  kind?: Exclude<IndicatorKind, 'change'>
  /** Null takes a link away. */
  of?: FigureName | null
  previous?: FigureName | null
  /** Why this is no figure: it stays plain text. */
  exclude?: string
}

/** Digits that no rule accounts for, and what the editor says they are. */
export interface Acceptance extends Place {
  at: string
  digits: string
  nth?: number
  exclude: string
}

/** report.yaml, read and typed. */
export interface Editorial {
  title: string
  issuer: string
  year: number
  source: Source
  keyFigures: FigureName[]
  corrections: Correction[]
  acceptances: Acceptance[]
}

const KINDS: readonly Correction['kind'][] = ['count', 'rate', 'money', 'rank', 'other']

/**
 * Reads report.yaml. All missing, mistyped and unknown fields are errors, reported together; the editorial then holds
 * what could be read, and empty text or 0 for the rest.
 */
export function readEditorial(yamlText: string, file: string): { editorial: Editorial; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const fields = YamlFields.parse(yamlText, file, diagnostics)
  const editorial: Editorial = {
    title: fields.text('title') ?? '',
    issuer: fields.text('issuer') ?? '',
    year: readYear(fields),
    source: readSource(fields.fields('source')),
    keyFigures: fields.list('keyFigures').flatMap(readKeyFigure),
    corrections: [],
    acceptances: [],
  }
  if (!fields.has('keyFigures')) fields.missing('keyFigures')
  for (const entry of fields.list('corrections')) {
    if (entry.has('digits')) editorial.acceptances.push(...readAcceptance(entry))
    else editorial.corrections.push(...readCorrection(entry))
  }
  fields.rejectUnknown()
  return { editorial, diagnostics }
}

function readYear(fields: YamlFields): number {
  if (!fields.has('year')) fields.missing('year')
  const year = fields.integer('year') ?? 0
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

function readKeyFigure(fields: YamlFields): FigureName[] {
  const name = readName(fields)
  fields.rejectUnknown()
  return name
}

/** The named figure, or nothing where the name is incomplete. */
function readName(fields: YamlFields): FigureName[] {
  const at = fields.text('at')
  const figure = fields.printed('figure')
  const nth = fields.integer('nth')
  if (!fields.has('figure')) fields.missing('figure')
  return at && figure ? [{ at, figure, ...(nth && { nth }), ...fields.place }] : []
}

function readCorrection(fields: YamlFields): Correction[] {
  const names = readName(fields)
  const label = fields.optionalText('label')
  const kind = fields.optionalText('kind')
  const known = KINDS.find((name) => name === kind)
  const exclude = fields.optionalText('exclude')
  const of = readLink(fields, 'of')
  const previous = readLink(fields, 'previous')
  if (kind && !known) fields.reject('kind', 'wrong-value', `“kind”只能是 ${KINDS.join('、')}`)
  fields.rejectUnknown()
  return names.map((name) => ({
    ...name,
    ...(label && { label }),
    ...(known && { kind: known }),
    ...(exclude && { exclude }),
    ...(of !== undefined && { of }),
    ...(previous !== undefined && { previous }),
  }))
}

/** `of: 447项` names a figure of the same place, `of: { at, figure, nth }` one elsewhere, `of: null` none. */
function readLink(fields: YamlFields, key: 'of' | 'previous'): FigureName | null | undefined {
  if (fields.isNull(key)) return null
  if (fields.isMap(key)) return readKeyFigure(fields.fields(key))[0]
  const figure = fields.printed(key)
  const at = fields.optionalText('at')
  return figure && at ? { at, figure, ...fields.place } : undefined
}

function readAcceptance(fields: YamlFields): Acceptance[] {
  const at = fields.text('at')
  const digits = fields.printed('digits')
  const nth = fields.integer('nth')
  const exclude = fields.text('exclude')
  fields.rejectUnknown()
  return at && digits && exclude ? [{ at, digits, exclude, ...(nth && { nth }), ...fields.place }] : []
}
