import { allFigures, divisionsOf } from '../../report/walk'
import type { Compiled } from '../compile'
import { type Diagnostic, formatDiagnostic } from '../diagnostic'
import { readTitle } from '../front-matter'
import { readLines } from '../lines'
import { summary } from './to-text'

const LONGEST_LINE = 40
const MOST_CHANGES = 10
const BEFORE_CHANGE = 10

/** What was read from a file, for an editor to hold against the original: counts, first and last line, doubts. */
export function readingSummary(
  file: string,
  text: string,
  reading: readonly Diagnostic[],
  { report, diagnostics }: Compiled,
): string {
  const lines = readLines(text)
  const characters = Array.from(text.replace(/\s/g, '')).length
  const title = readTitle(report.frontMatter)
  return [
    `读了 ${file}：${lines.length} 段，${characters} 个字符（不计空格）`,
    `  第一段：${shortened(lines[0]?.text ?? '')}`,
    `  最后一段：${shortened(lines.at(-1)?.text ?? '')}`,
    `  标题：${title?.text ?? '没有找到'}`,
    `  结构 ${divisionsOf(report.sections).length} 条，指标 ${allFigures(report).length} 项`,
    ...chapter('读取时：', reading),
    ...chapter(
      '请对照原文核对：',
      diagnostics.filter(({ file }) => !isYaml(file)),
    ),
    ...chapter(
      'report.yaml 中要改的：',
      diagnostics.filter(({ file }) => isYaml(file)),
    ),
    summary([...reading, ...diagnostics]),
  ].join('\n')
}

/** The lines that a corrected text adds and takes away, or empty text. */
export function changedLines(before: string, after: string): string {
  const [old, now] = [before, after].map((text) => readLines(text).map(({ text }) => text))
  const added = without(now, old)
  const removed = without(old, now)
  if (added.length + removed.length === 0) return ''
  const shown = Array.from({ length: Math.max(added.length, removed.length) }, (_, i) =>
    pair(removed[i], added[i]),
  ).flat()
  const more = shown.length > MOST_CHANGES ? [`  …共 ${shown.length} 行`] : []
  const head = `与原来的原文相比，去掉 ${removed.length} 行，新增 ${added.length} 行：`
  return [head, ...shown.slice(0, MOST_CHANGES), ...more].join('\n')
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return lines.filter((line) => !known.has(line))
}

/** A line that went and the one that came instead, from shortly before the first difference. */
function pair(removed: string | undefined, added: string | undefined): string[] {
  const [old, now] = [Array.from(removed ?? ''), Array.from(added ?? '')]
  const differs = old.findIndex((character, i) => character !== now[i])
  const start = removed && added ? Math.max(0, (differs < 0 ? old.length : differs) - BEFORE_CHANGE) : 0
  const from = (line: string[]) => `${start > 0 ? '…' : ''}${shortened(line.slice(start).join(''))}`
  return [...(removed ? [`  - ${from(old)}`] : []), ...(added ? [`  + ${from(now)}`] : [])]
}

function isYaml(file: string): boolean {
  return file.endsWith('.yaml')
}

function chapter(head: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.length > 0 ? [head, ...diagnostics.map((diagnostic) => `  ${formatDiagnostic(diagnostic)}`)] : []
}

function shortened(line: string): string {
  const characters = Array.from(line)
  return characters.length > LONGEST_LINE ? `${characters.slice(0, LONGEST_LINE).join('')}…` : line
}
