import { z } from 'zod'
import { fields, list, text, webAddress } from '../yaml/fields'
import type { Place } from '../yaml/parse-yaml'

/** What report.yaml may hold. Its JSON schema for editors is src/reports/report.yaml.schema.json. */

const at = text.describe('条目编号，如 s1.6.1；或段的编号，如导语 p1')
const nth = z
  .int({ error: '从 1 数起的整数' })
  .min(1, { error: '应从 1 数起' })
  .optional()
  .describe('同一处同样的数字印了几次时，从 1 数起的第几次')

const figureName = fields({ at, figure: text.describe('原文印出的数字，连同单位和“余、约、达”等字'), nth })

const KINDS = ['count', 'rate', 'money', 'rank', 'other'] as const
const link = z.union([z.null(), figureName, text], {
  error: '原文的数字（如 432项）、{ at: s1.6.1, figure: 1568宗 } 或 null',
})

const correction = fields({
  ...figureName.shape,
  label: text.optional().describe('指标名称，离开原句也能看懂'),
  kind: z
    .enum(KINDS, { error: `只能是 ${KINDS.join('、')}` })
    .optional()
    .describe('类别：count 数量、rate 比率、money 金额、rank 名次、other 其他'),
  of: link.optional().describe('这个数属于哪个数；null 表示不属于'),
  previous: link.optional().describe('上年数；null 表示没有'),
  exclude: text.optional().describe('不是指标：写明理由'),
})

const addedFigure = fields({
  at,
  figure: text.describe('原文里要标出的字，连同单位和“余、约、达”等字'),
  nth: nth.describe('同一处这些字印了几次时，从 1 数起的第几次'),
  label: text.describe('指标名称，离开原句也能看懂'),
  kind: z.enum(KINDS, { error: `只能是 ${KINDS.join('、')}` }).describe('类别，与 corrections 相同'),
  value: z.number({ error: '数字，如 3' }).optional().describe('数值；原文写的是汉字（三项）而程序读不出时才要写'),
  unit: text.optional().describe('单位，须是 figure 里的字'),
})

const vouchedDigits = fields({
  at,
  digits: text.describe('程序不认识的一串数字'),
  nth,
  exclude: text.describe('这串数字是什么'),
})

/** The rules about markers that an editor may answer with 原文如此. */
export const ACCEPTABLE = [
  'numbering-skips',
  'numbering-repeats',
  'numbering-goes-back',
  'numbering-restarts',
  'numbering-runs-on',
  'subsection-before-section',
  'marker-without-heading',
] as const

const acceptedDoubt = fields({
  at,
  rule: z.enum(ACCEPTABLE, { error: `只能是 ${ACCEPTABLE.join('、')}` }).describe('诊断末尾方括号里的规则'),
  why: text.describe('理由，如：原文如此'),
})

const change = fields({
  date: text
    .refine((value) => /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value), { error: '应像 2026-03-15' })
    .describe('改的日期，如 2026-03-15'),
  at,
  was: text.describe('发布时的名称、类别或关系'),
  now: text.describe('改成了什么'),
  why: text.describe('为什么改，读者在“关于”页看得到'),
})

export const reportSchema = fields({
  title: text.describe('报告标题'),
  issuer: text.describe('发布机关，按原文的称呼'),
  year: z
    .int({ error: '四位年份，如 2022' })
    .min(1949, { error: '应是四位年份，如 2022' })
    .max(2100, { error: '应是四位年份，如 2022' })
    .describe('报告所说的年份，四位数'),
  source: fields({ name: text.describe('原文发布在哪里'), address: webAddress.describe('原文的网址') }),
  keyFigures: list(figureName).nullish().describe('页首的要点，四个左右，按这里的次序显示'),
  corrections: list(z.union([correction, vouchedDigits], { error: '“字段: 内容”的形式' }))
    .nullish()
    .describe('更正'),
  figures: list(addedFigure).nullish().describe('程序没有标出的指标'),
  confirmed: list(figureName).nullish().describe('核对过、名称和关系都对的指标'),
  accept: list(acceptedDoubt).nullish().describe('核对过、原文如此的序号'),
  changes: list(change).nullish().describe('发布以后改过什么'),
})

/** The schemas of the lists' entries. */
export const entrySchemas = {
  keyFigure: figureName,
  correction,
  vouchedDigits,
  addedFigure,
  confirmed: figureName,
  acceptedDoubt,
  change,
}

/** Something that the editor wrote, and where. */
export type Placed<T> = T & Place

/** Names a printed figure: where it stands, its text and, where the same text stands there more than once, which one. */
export type FigureName = z.output<typeof figureName>

/** A correction as report.yaml has it: of and previous may be the figure's text alone. */
export type WrittenCorrection = z.output<typeof correction>

/** What the editor changes about one figure. */
export interface Correction extends Omit<WrittenCorrection, 'of' | 'previous'> {
  /** Null takes a link away. */
  of?: Placed<FigureName> | null
  previous?: Placed<FigureName> | null
}

/** Digits that no rule accounts for, and what the editor says they are. */
export type VouchedDigits = z.output<typeof vouchedDigits>

/** A figure that the rules did not find; `nth` counts how often its words stand there, not how often as a figure. */
export type AddedFigure = z.output<typeof addedFigure>

/** A doubt about the numbering that the editor has looked into: the text was published so. */
export type AcceptedDoubt = z.output<typeof acceptedDoubt>
