import type { z } from 'zod'
import type { LoggedChange, Source } from '../../report/types'
import type { Diagnostic } from '../diagnostic'
import type { ParsedYaml, Place } from '../yaml/parse-yaml'
import { readYaml } from '../yaml/read-yaml'
import {
  type AcceptedDoubt,
  type AddedFigure,
  type Correction,
  entrySchemas,
  type FigureName,
  type Placed,
  reportSchema,
  type VouchedDigits,
  type WrittenCorrection,
} from './report-schema'

/** report.yaml, read and typed. */
export interface Editorial {
  title: string
  /** Where report.yaml gives the title. */
  titlePlace: Place
  issuer: string
  year: number
  source: Source
  keyFigures: Placed<FigureName>[]
  /** Where report.yaml would name key figures, as long as nobody has chosen any. */
  notChosen: Place | null
  corrections: Placed<Correction>[]
  vouched: Placed<VouchedDigits>[]
  added: Placed<AddedFigure>[]
  confirmed: Placed<FigureName>[]
  accepted: Placed<AcceptedDoubt>[]
  changes: Placed<LoggedChange>[]
}

/**
 * Reads report.yaml. Everything that is wrong with it is an error, all reported together; the editorial then holds the
 * fields and entries that are right, and empty text or 0 for the rest.
 */
export function readEditorial(yamlText: string, file: string): { editorial: Editorial; diagnostics: Diagnostic[] } {
  const yaml = readYaml(yamlText, file, reportSchema)
  const { title, issuer, year, source } = reportSchema.shape
  const editorial: Editorial = {
    title: readField(yaml, 'title', title) ?? '',
    titlePlace: yaml.placeOf(['title']),
    issuer: readField(yaml, 'issuer', issuer) ?? '',
    year: readField(yaml, 'year', year) ?? 0,
    source: readField(yaml, 'source', source) ?? { name: '', address: '' },
    keyFigures: entriesOf(yaml, 'keyFigures', entrySchemas.keyFigure),
    notChosen: placeWithoutKeyFigures(yaml),
    corrections: entriesOf(yaml, 'corrections', entrySchemas.correction).map(placeLinks),
    vouched: entriesOf(yaml, 'corrections', entrySchemas.vouchedDigits),
    added: entriesOf(yaml, 'figures', entrySchemas.addedFigure),
    confirmed: entriesOf(yaml, 'confirmed', entrySchemas.confirmed),
    accepted: entriesOf(yaml, 'accept', entrySchemas.acceptedDoubt),
    changes: entriesOf(yaml, 'changes', entrySchemas.change),
  }
  return { editorial, diagnostics: yaml.diagnostics }
}

/** A field, or undefined where it is missing or wrong. */
function readField<T>({ value }: ParsedYaml, name: string, schema: z.ZodType<T>): T | undefined {
  return schema.safeParse(fieldOf(value, name)).data
}

/** The entries of a list that a schema allows, each with where it stands. */
function entriesOf<T extends object>(yaml: ParsedYaml, name: string, schema: z.ZodType<T>): Placed<T>[] {
  const items = fieldOf(yaml.value, name)
  if (!Array.isArray(items)) return []
  return items.flatMap((item, i) => {
    const { data } = schema.safeParse(item)
    return data ? [{ ...data, ...yaml.placeOf([name, i]) }] : []
  })
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/** `of: 447项` names a figure of the same place, `of: { at, figure, nth }` one elsewhere, `of: null` none. */
function placeLinks({ of, previous, ...correction }: Placed<WrittenCorrection>): Placed<Correction> {
  const { at, line, column } = correction
  const linkTo = (link: FigureName | string | null) => {
    if (link === null) return null
    return { ...(typeof link === 'string' ? { at, figure: link } : link), line, column }
  }
  return {
    ...correction,
    ...(of !== undefined && { of: linkTo(of) }),
    ...(previous !== undefined && { previous: linkTo(previous) }),
  }
}

/** Where key figures are missing; an empty list is a choice too. */
function placeWithoutKeyFigures(yaml: ParsedYaml): Place | null {
  if (yaml.value === undefined || (fieldOf(yaml.value, 'keyFigures') ?? null) !== null) return null
  return yaml.placeOf(['keyFigures'])
}
