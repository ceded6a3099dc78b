import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import type { Report } from '../report/types'
import { compile } from './compile'
import { REPORT_ID } from './compile-folder'
import { formatDiagnostic } from './diagnostic'
import { readReportFile } from './input/read-file'

/** What `report new` has to say, and whether the folder was started. */
export interface Started {
  done: boolean
  message: string
}

/**
 * Starts the folder of a new report below `reports`: report.txt and a draft report.yaml for the editor to complete.
 * UTF-8 text is kept byte for byte, all else becomes UTF-8. Refuses a bad id, a folder that exists and a file that
 * cannot be read; nothing is written then.
 */
export async function newReport(reports: string, id: string, file: string): Promise<Started> {
  const folder = path.join(reports, id)
  if (!REPORT_ID.test(id)) return refuse(`“${id}”不能用作报告编号：只用英文字母、数字和连字符，如 yuncheng-2023`)
  if (existsSync(folder)) return refuse(`${folder} 已经存在，不会改动；请换一个编号，或直接编辑其中的文件`)
  const { text, diagnostics } = await readReportFile(file)
  if (text === null) return refuse(diagnostics.map(formatDiagnostic).join('\n'))

  const { report } = compile({ id, text, textFile: file, editorial: null, editorialFile: '' })
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'report.txt'), text)
  writeFileSync(path.join(folder, 'report.yaml'), draftOf(report))
  const noticed = diagnostics.map(formatDiagnostic)
  return {
    done: true,
    message: [...noticed, `已建立 ${folder}：请补全 report.yaml，再运行 npm run report 检查`].join('\n'),
  }
}

function refuse(message: string): Started {
  return { done: false, message }
}

/** A report.yaml with what the text says of itself, and room for what the editor must say. */
function draftOf({ title, year }: Report): string {
  const field = (name: string, value: string | number) => (value ? stringify({ [name]: value }).trim() : `${name}:`)
  return `# 编者补充。正文在 report.txt，请勿改动；这里写正文没有写、程序也读不出来的内容。
# 写完运行 npm run report 检查；写法见 src/reports/README.md。

# 报告的标题、发布机关和所说的年份，按原文填写。
${field('title', title)}
issuer:
${field('year', year)}

# 原文发布在哪里。
source:
  name:
  address:

# 页首的要点，选四个左右：at 是条目编号，figure 是原文印出的数字，二者都可用 npm run report -- 文件 查到。
# 如 - { at: s1.6.1, figure: 1568宗 }
keyFigures: []

# 更正：指标名称（label）要离开原句也能看懂；不是指标的用 exclude 写明理由。
# 如 - { at: s1.6.1, figure: 409件, label: 信访总量 }
corrections: []
`
}
