import type { Division, DivisionKind, Paragraph } from '../report/types'
import { markerOf } from '../report/walk'
import type { Diagnostic } from './diagnostic'
import { type Marker, type MarkerStyle, markerAt } from './marker'
import { writeNumeral } from './numeral'
import type { Tree } from './tree'

type Problem = Pick<Diagnostic, 'severity' | 'rule' | 'message'>

/**
 * What is wrong or doubtful about the markers of a tree. Errors: a number that skips, repeats or goes back. Warnings: no
 * marker at all, a list that starts again, a count that runs on into the next part, a subsection before any section, a
 * marker without a heading.
 */
export function checkNumbering({ frontMatter, preamble, sections }: Tree, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const counted = new Map<MarkerStyle, number>()

  function report({ line, offset }: Paragraph, problem: Problem): void {
    diagnostics.push({ file, line, column: offset + 1, ...problem })
  }

  function checkList(divisions: readonly Division[]): void {
    const before = new Map<MarkerStyle, { number: number; division: Division }>()
    for (const division of divisions) {
      const marker = markerAt(division.paragraphs[0].text)
      if (!marker) continue
      const last = before.get(marker.style)
      const problem = last
        ? compare(marker, last.number, division.kind === 'item' && endsOpen(last.division))
        : compareFirst(marker, counted.get(marker.style), division.kind)
      if (problem) report(division.paragraphs[0], problem)
      const headless = withoutHeading(division)
      if (headless) report(division.paragraphs[0], headless)
      before.set(marker.style, { number: marker.number, division })
      counted.set(marker.style, marker.number)
      checkList(division.children)
    }
  }

  const outside = sections.find(({ kind }) => kind === 'subsection')
  if (outside) {
    const message = `“${markerOf(outside)}”前面没有“一、”这一级；如漏了，请补上`
    report(outside.paragraphs[0], { severity: 'warning', rule: 'subsection-before-section', message })
  }
  const [unnumbered] = sections.length ? [] : [...preamble, ...frontMatter]
  if (unnumbered) {
    const message = '没有找到“一、”“（一）”“1.”这样的序号，整篇作为导语'
    report(unnumbered, { severity: 'warning', rule: 'no-division', message })
  }
  checkList(sections)
  return diagnostics
}

/** A marker against the one before it in the same list. */
function compare(marker: Marker, last: number, mayRestart: boolean): Problem | null {
  const [here, before] = [nameOf(marker), nameOf({ ...marker, number: last })]
  if (marker.number === last + 1) return null
  if (marker.number === last) return broken('numbering-repeats', `序号“${here}”重复，上一个也是“${before}”`)
  if (marker.number > last)
    return broken('numbering-skips', `序号从“${before}”跳到“${here}”，中间缺少${missing(marker, last + 1)}`)
  if (marker.number === 1 && mayRestart) {
    const message = `序号又从“${here}”开始（上一个是“${before}”），已当作另一组；如不是，请改正`
    return { severity: 'warning', rule: 'numbering-restarts', message }
  }
  return broken('numbering-goes-back', `序号从“${before}”倒回“${here}”，请核对顺序或是否漏了上一级序号`)
}

/** The first marker of a list: items may go on counting from the part before, as 1. 2. in (一) and 3. 4. in (二). */
function compareFirst(marker: Marker, counted: number | undefined, kind: DivisionKind): Problem | null {
  if (marker.number === 1) return null
  if (counted !== marker.number - 1) {
    return broken('numbering-skips', `序号从“${nameOf(marker)}”开始，前面缺少${missing(marker, 1)}`)
  }
  if (kind === 'item') return null
  const message = `序号“${nameOf(marker)}”接着上一部分往下数；如应从头开始，请改正`
  return { severity: 'warning', rule: 'numbering-runs-on', message }
}

function broken(rule: string, message: string): Problem {
  return { severity: 'error', rule, message }
}

function withoutHeading({ kind, heading, paragraphs, marker }: Division): Problem | null {
  const bare = paragraphs[0].text.length === marker[1]
  if (heading[0] < heading[1] || (kind === 'item' && !bare)) return null
  const printed = paragraphs[0].text.slice(...marker)
  const message = bare
    ? `序号“${printed}”后面没有文字，请检查标题是否落在下一行`
    : `序号“${printed}”后面没有标题：第一句不像标题；如有标题，请让它单独成行或以句号结束`
  return { severity: 'warning', rule: 'marker-without-heading', message }
}

/** What leads in to a list at the end of the text before it: …方面： · 二是干部跟进。在决策方面， */
const LEAD_IN = /[：:]$|[。；;][^。；;]{1,30}[，,]$/

/** Whether a division ends in a way that lets a new list begin: with a lead-in, or with a paragraph of its own. */
function endsOpen(division: Division): boolean {
  let last = division
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child
  return last.paragraphs.length > 1 || LEAD_IN.test(last.paragraphs[0].text.slice(-40))
}

/** “(三)”, or “(三)”至“(五)”. */
function missing(marker: Marker, from: number): string {
  const [first, last] = [from, marker.number - 1].map((number) => `“${nameOf({ ...marker, number })}”`)
  return from === marker.number - 1 ? first : `${first}至${last}`
}

/** The marker as the report would print it with that number. */
function nameOf({ style, number }: Marker): string {
  const chinese = writeNumeral(number)
  const written: Record<MarkerStyle, string> = {
    part: `第${chinese}部分`,
    chapter: `第${chinese}章`,
    clause: `第${chinese}节`,
    chinese: `${chinese}、`,
    bracketed: `（${chinese}）`,
    shi: `${chinese}是`,
    yao: `${chinese}要`,
    dot: `${number}.`,
    paren: `（${number}）`,
    half: `${number}）`,
    circle: `第${number}个圆圈数字`,
  }
  return written[style]
}
