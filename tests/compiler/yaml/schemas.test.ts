import { readFileSync, writeFileSync } from 'node:fs'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { reportSchema } from '../../../src/compiler/editorial/report-schema'
import { glossarySchema } from '../../../src/compiler/glossary'
import { seriesSchema } from '../../../src/compiler/series/series-schema'

/** What editors such as VS Code complete and check YAML files by, and the schema that each is made from. */
const SCHEMAS: [string, z.ZodType, string][] = [
  ['src/reports/report.yaml.schema.json', reportSchema, 'report.yaml'],
  ['src/reports/series.yaml.schema.json', seriesSchema, 'series.yaml'],
  ['src/glossary/glossary.yaml.schema.json', glossarySchema, 'glossary.yaml'],
]

const jsonOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })

// UPDATE=1 writes the files anew; then npm run format.
test.each(SCHEMAS)('%s is the compiler’s own schema', (file, schema, title) => {
  const json = { title, ...jsonOf(schema) }
  if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(json, null, 2)}\n`)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(json)
})

const isReport = new Ajv({ allowUnionTypes: true }).compile(jsonOf(reportSchema))
const HEAD = 'title: 年报\nissuer: 区政府\nyear: 2022\nsource: { name: 网站, address: http://example.com/ }\n'

test.each([
  ['numbers without quotes', 'keyFigures:\n  - { at: s1, figure: 0, nth: 2 }\n', true],
  ['empty lists', 'keyFigures:\ncorrections:\n', true],
  [
    'links of every form',
    'corrections:\n  - { at: s1, figure: 1项, of: null, previous: { at: s2, figure: 2项 } }\n',
    true,
  ],
  ['digits that are explained', "corrections:\n  - { at: s1, digits: '3721', exclude: 名称 }\n", true],
  ['a misspelt field', 'corrections:\n  - { at: s1, figure: 1项, lable: 名称 }\n', false],
  ['a kind that there is not', 'corrections:\n  - { at: s1, figure: 1项, kind: change }\n', false],
])('an editor that knows the schema judges %s as the compiler does', (_, yaml, valid) => {
  expect(isReport(parse(HEAD + yaml))).toBe(valid)
  expect(reportSchema.safeParse(parse(HEAD + yaml)).success).toBe(valid)
})
