import type { FigureKind } from '../../report/types'
import type { YamlFields } from '../yaml-fields'
import type { Place } from '../yaml-text'

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
  kind?: Exclude<FigureKind, 'change'>
  /** Null takes a link away. */
  of?: FigureName | null
  previous?: FigureName | null
  /** Why this is no figure: it stays plain text. */
  exclude?: string
}

/** Digits that no rule accounts for, and what the editor says they are. */
export interface VouchedDigits extends Place {
  at: string
  digits: string
  nth?: number
  exclude: string
}

const KINDS: readonly Correction['kind'][] = ['count', 'rate', 'money', 'rank', 'other']

/** An entry of `keyFigures`, or nothing where it is incomplete. */
export function readKeyFigure(fields: YamlFields): FigureName[] {
  const name = readName(fields)
  fields.rejectUnknown()
  return name
}

function readName(fields: YamlFields): FigureName[] {
  const at = fields.text('at')
  const figure = fields.printed('figure')
  const nth = fields.integer('nth')
  return at && figure ? [{ at, figure, ...(nth && { nth }), ...fields.place }] : []
}

/** An entry of `corrections` about a figure, or nothing where it names none. */
export function readCorrection(fields: YamlFields): Correction[] {
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
  const figure = fields.optionalPrinted(key)
  const at = fields.optionalText('at')
  return figure && at ? { at, figure, ...fields.place } : undefined
}

/** An entry of `corrections` about digits that are no figure, or nothing where it is incomplete. */
export function readVouchedDigits(fields: YamlFields): VouchedDigits[] {
  const at = fields.text('at')
  const digits = fields.printed('digits')
  const nth = fields.integer('nth')
  const exclude = fields.text('exclude')
  fields.rejectUnknown()
  return at && digits && exclude ? [{ at, digits, exclude, ...(nth && { nth }), ...fields.place }] : []
}
