import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Diagnostic } from './diagnostic'
import { fieldsOfEach, YamlFields } from './yaml-fields'
import { placeAt, placeOf, reject, type YamlText } from './yaml-text'

const START = { line: 1, column: 1 }

/** The fields of a text that is one mapping; `diagnostics` grows with each problem, then and when they are read. */
export function readYamlFields(text: string, file: string, diagnostics: Diagnostic[]): YamlFields {
  const { yaml, contents } = parse(text, file, diagnostics)
  if (contents !== undefined && !isMap(contents))
    reject(yaml, placeOf(contents, yaml) ?? START, 'wrong-type', '这里应是“字段: 内容”的形式')
  return new YamlFields(isMap(contents) ? contents : undefined, '', START, yaml)
}

/** The fields of each mapping of a text that is one list; `diagnostics` grows as above. */
export function readYamlList(text: string, file: string, diagnostics: Diagnostic[]): YamlFields[] {
  const { yaml, contents } = parse(text, file, diagnostics)
  if (isSeq(contents)) return fieldsOfEach(contents.items, '', yaml)
  if (contents !== undefined)
    reject(yaml, placeOf(contents, yaml) ?? START, 'wrong-type', '这里应是列表，每条以“- ”开头')
  return []
}

/** What the text holds; undefined where its syntax is broken, which is reported. */
function parse(text: string, file: string, diagnostics: Diagnostic[]): { yaml: YamlText; contents: unknown } {
  const lines = new LineCounter()
  const { errors, contents } = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const yaml = { file, lines, diagnostics }
  for (const { pos, message } of errors) {
    reject(yaml, placeAt(pos[0], yaml), 'yaml-syntax', `YAML 写法有误，请检查缩进、冒号和引号（${message}）`)
  }
  return { yaml, contents: errors.length > 0 ? undefined : contents }
}
