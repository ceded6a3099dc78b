import type { z } from 'zod'
import type { ParsedYaml, Path, Place } from './parse-yaml'

/** What is wrong with a value, and where. */
export interface Problem extends Place {
  rule: 'missing-field' | 'unknown-field' | 'wrong-type' | 'wrong-value'
  message: string
}

type Issue = z.core.$ZodIssue

/** Everything in a parsed value that a schema does not allow, at its place in the YAML text. */
export function checkValue(value: unknown, schema: z.ZodType, yaml: ParsedYaml): Problem[] {
  const issues = schema.safeParse(value).error?.issues ?? []
  return issues.flatMap((issue) => problemsOf(issue, [], value, yaml))
}

function problemsOf(issue: Issue, above: Path, root: unknown, yaml: ParsedYaml): Problem[] {
  const path = [...above, ...issue.path]
  const name = nameOf(path)
  const at = yaml.placeOf(path)
  const value = valueAt(root, path)
  if (path.length > 0 && value === undefined) {
    return [{ ...at, rule: 'missing-field', message: `缺少字段“${name}”，请补上` }]
  }
  if (path.length > 0 && (value === null || value === '')) {
    return [{ ...at, rule: 'missing-field', message: `字段“${name}”是空的，请填写` }]
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const message = `没有“${nameOf([...path, key])}”这个字段；${issue.message}${commaHint(key)}`
      return { ...yaml.placeOfKey([...path, key]), rule: 'unknown-field', message }
    })
  }
  if (issue.code === 'invalid_union') {
    const nearest = nearestOf(issue.errors)
    if (nearest) return nearest.flatMap((inner) => problemsOf(inner, path, root, yaml))
  }
  const isType = ['invalid_type', 'invalid_union'].includes(issue.code)
  const isEmptyList = issue.code === 'too_small' && issue.origin === 'array'
  const rule = isType || isEmptyList ? 'wrong-type' : 'wrong-value'
  const subject = name ? `“${name}”` : '这里'
  return [{ ...at, rule, message: `${subject}${isType ? '应是' : ''}${issue.message}` }]
}

/** Of the ways in which a value could be meant, the one with the least against it; none where its type fits no way. */
function nearestOf(ways: readonly Issue[][]): Issue[] | undefined {
  const ofItsType = ways.filter((issues) => !issues.some(isOfAnotherType))
  return ofItsType.sort((a, b) => countOf(a) - countOf(b))[0]
}

function isOfAnotherType(issue: Issue): boolean {
  if (issue.path.length > 0) return false
  return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && nearestOf(issue.errors) === undefined)
}

function countOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0)
}

/** `label: 调解,化解` in braces: what stands behind the comma is read as a field. */
function commaHint(key: string): string {
  return /^\w+$/.test(key) ? '' : '；如果是前一项内容的一部分，请给那一项的内容加引号'
}

/** The field as an editor knows it: source.name; in a list's entry, which the line shows, label; the entry itself. */
function nameOf(path: Path): string {
  const start = path.map((step) => typeof step === 'number').lastIndexOf(true) + 1
  if (start < path.length || start === 0) return path.slice(start).map(String).join('.')
  return `${path.slice(0, -1).map(String).join('.')} 第 ${Number(path.at(-1)) + 1} 条`
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  }, root)
}
