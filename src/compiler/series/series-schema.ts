import { z } from 'zod'
import { entrySchemas } from '../editorial/report-schema'
import { fields, list, text } from '../yaml/fields'

/** What series.yaml may hold. Its JSON schema for editors is src/reports/series.yaml.schema.json. */

const year = z
  .int({ error: '四位年份，如 2022' })
  .min(1949, { error: '应是四位年份，如 2022' })
  .max(2100, { error: '应是四位年份，如 2022' })

const point = fields({
  report: text.describe('报告的编号，即 src/reports 里文件夹的名称'),
  ...entrySchemas.keyFigure.shape,
  year: year.optional().describe('这个数是哪一年的；不写就是报告的年份'),
  differs: text.optional().describe('为什么不能与前一年比，如：口径调整。从这一年起另画'),
  restated: text.optional().describe('另一份报告印的同一年的数不同，为什么以这个为准'),
  accept: text.optional().describe('报告写的升降与两年的数对不上，核对后的说明'),
})

/** One series as the editor writes it. */
export const oneSeries = fields({
  id: text
    .refine((value) => /^[a-z0-9][a-z0-9-]{0,23}$/.test(value), {
      error: '只能用小写英文字母、数字和连字符，不超过24个',
    })
    .describe('编号，用在网址里：小写英文字母、数字和连字符；建好后不要再改'),
  name: text.describe('指标名称，如 信访总量'),
  points: list(point).describe('各年报告中的这个指标'),
  notes: list(text).optional().describe('给读者看的说明，如：2023年报告写作“受理行政复议案件”'),
})

/** Two figures that an editor has looked at and found not to be the same: they are not proposed again. */
export const twoApart = fields({
  notSame: z
    .array(fields({ report: point.shape.report, ...entrySchemas.keyFigure.shape }), { error: '列表，每条以“- ”开头' })
    .length(2, { error: '应是两个数' })
    .describe('核对过、不是同一指标的两个数，不再提出'),
})

export const seriesSchema = z.union([z.null(), list(z.union([oneSeries, twoApart], { error: '“字段: 内容”的形式' }))], {
  error: '列表，每条以“- ”开头',
})

/** A figure of a report in a series, and what the editor says of it. */
export type WrittenPoint = z.output<typeof point>
