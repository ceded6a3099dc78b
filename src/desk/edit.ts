import { z } from 'zod'
import { ACCEPTABLE } from '../compiler/editorial/report-schema'

/** One step of an editor at the desk, as the page sends it. Figures go by their ids. */

const id = z.string().min(1).max(200)
const words = z.string().trim().min(1).max(400)
const kind = z.enum(['count', 'rate', 'money', 'rank', 'other'])
const offset = z.int().min(0)
const range = { paragraph: id, start: offset, end: offset }

export const editSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('confirm'), figure: id }),
  /** Takes over what last year's editor said of it. */
  z.strictObject({ do: z.literal('carry'), figure: id }),
  z.strictObject({ do: z.literal('label'), figure: id, label: words }),
  z.strictObject({ do: z.literal('kind'), figure: id, kind }),
  /** Null takes the link away. */
  z.strictObject({ do: z.enum(['of', 'previous']), figure: id, target: id.nullable() }),
  z.strictObject({ do: z.literal('exclude'), figure: id, reason: words }),
  z.strictObject({ do: z.literal('include'), figure: id }),
  z.strictObject({ do: z.literal('key'), figure: id, on: z.boolean() }),
  z.strictObject({
    do: z.literal('add'),
    ...range,
    label: words,
    kind,
    value: z.number().optional(),
    unit: z.string().trim().max(20).optional(),
  }),
  z.strictObject({ do: z.literal('digits'), ...range, reason: words }),
  z.strictObject({ do: z.literal('accept'), at: id, rule: z.enum(ACCEPTABLE), why: words }),
  z.strictObject({
    do: z.literal('field'),
    name: z.enum(['title', 'issuer', 'year', 'source.name', 'source.address']),
    value: words,
  }),
  /** Takes away the entry of report.yaml that begins there, both from 1. */
  z.strictObject({ do: z.literal('drop'), line: z.int().min(1), column: z.int().min(1) }),
])

export type Edit = z.output<typeof editSchema>
