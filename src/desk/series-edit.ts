import { z } from 'zod'

/** One step of an editor about the years side by side, as the page sends it. Figures go by report and id. */

const id = z.string().min(1).max(200)
const words = z.string().trim().min(1).max(400)
const point = z.strictObject({ report: id, figure: id })

export const seriesEditSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('same'),
    newer: point,
    older: point,
    /** Why the two cannot be compared: 口径不同. */
    differs: words.optional(),
    /** Why the change that the newer report states is not the one between the two. */
    accept: words.optional(),
    /** Of two values printed for the older year, the one that holds, and why. */
    restated: z.strictObject({ holds: z.enum(['newer', 'older']), why: words }).optional(),
  }),
  z.strictObject({ do: z.literal('notSame'), newer: point, older: point }),
  /** Takes a figure out of its series; a series of one goes with it. */
  z.strictObject({ do: z.literal('takeOut'), point }),
  z.strictObject({ do: z.literal('rename'), series: id, name: words }),
])

export type SeriesEdit = z.output<typeof seriesEditSchema>
export type PointRef = z.output<typeof point>
