import { stringify } from 'yaml'
import type { Figure, Paragraph, Report } from '../../report/types'
import { divisionsOf, headingOf, markerOf } from '../../report/walk'
import type { FromLastYear } from '../carry-over/last-year'
import { beforeUnprintable } from '../invisible'
import { carriedLine, flow } from './carried-line'
import { figureNames, namesOf } from './figure-names'
import type { FigureName } from './report-schema'

/**
 * A report.yaml to complete: what the text says of itself, room for what the editor must say, and every figure as a
 * line that takes effect when its # is removed. What an earlier report lends stands in the figure's line: in effect where
 * the words are the same, else as a proposal.
 */
export function draftYaml(report: Report, lastYear?: FromLastYear): string {
  const { title, year } = report
  const lines = figureLines(report, lastYear)
  const example = lines.find(({ name }) => name)?.name ?? { at: 's1.6.1', figure: '1568宗' }
  return `# yaml-language-server: $schema=../report.yaml.schema.json
# 编者补充。正文在 report.txt，请勿改动；这里写正文没有写、程序也读不出来的内容。
# 写完运行 npm run report 检查；写法见 src/reports/README.md。

# 报告的标题、发布机关和所说的年份，按原文填写。
${field('title', title)}
issuer:
${field('year', year)}

# 原文发布在哪里。
source:
  name:
  address:

# 页首的要点，从下面的指标里选四个左右，各写一行，只写 at、figure（和 nth），如：
keyFigures:
#  - ${flow(example)}

# 更正：下面是程序读出的全部指标。名称（label）要离开原句也能看懂；要改的，删去行首的 # 再改，其余不用管。
# 不是指标的，把 label 那一项换成 exclude: 理由。${lastYear ? `\n# 行末写着“沿用”的，取自 ${lastYear.id}：前后文字相同的已经生效，其余的只供参考，理由写在后面。` : ''}
corrections:
${lines.map(({ text }) => text).join('\n')}
`
}

function field(name: string, value: string | number): string {
  const usable = value && beforeUnprintable(String(value)) === null
  return usable ? stringify({ [name]: value }, { lineWidth: 0 }).trim() : `${name}:`
}

interface DraftLine {
  text: string
  /** The figure that it is about; a heading's line is about none. */
  name?: FigureName
}

function figureLines(report: Report, lastYear: FromLastYear | undefined): DraftLine[] {
  const { frontMatter, preamble, sections, backMatter } = report
  const divisions = divisionsOf(sections)
  const names = new Map(figureNames(report).map(({ figure, name }) => [figure.id, name]))
  const linesOf = (at: string, paragraphs: readonly Paragraph[]) =>
    namesOf(at, paragraphs).map(({ figure, name }) => {
      const carried = lastYear?.carried.find((one) => one.figure === figure.id)
      const line = lastYear && carried && carriedLine(name, carried, lastYear.id, names)
      return { text: line ?? `#  - ${flow({ ...name, label: labelOf(figure) })}`, name }
    })
  const outside = [...frontMatter, ...preamble].flatMap((paragraph) => linesOf(paragraph.id, [paragraph]))
  const inside = divisions.flatMap((division) => {
    const lines = linesOf(division.id, division.paragraphs)
    const heading = `## ${markerOf(division)}${headingOf(division)}`
    // Items stand below the heading of their part, which has often no figure itself.
    return lines.length > 0 || division.kind !== 'item' ? [{ text: heading }, ...lines] : lines
  })
  return [...outside, ...inside, ...backMatter.flatMap((paragraph) => linesOf(paragraph.id, [paragraph]))]
}

function labelOf({ label }: Figure): string {
  return beforeUnprintable(label) === null ? label : ''
}
