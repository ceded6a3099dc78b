import { parseArgs } from 'node:util'
import { checkAll } from './commands/check-all'
import { REPORTS } from './commands/project-folders'
import { showFiles } from './commands/show-files'
import { showSeries } from './commands/show-series'
import { newReport, reimportReport } from './new-report'
import { printable } from './printable'

const USAGE = `用法：
  npm run report                          检查 src/reports 中的全部报告和名词表
  npm run report -- 文件… [--json]        读 .txt、.docx 或网页 .html，列出结构、指标和存疑之处
  npm run report -- src/reports/编号      列出一份报告，编者的更正一并计入
  npm run report -- series                列出各年报告中可能是同一指标的数，供核对
  npm run report -- new 编号 文件         用这份原文建立 src/reports/编号
  npm run report -- new --again 编号 文件 换上改正后的原文，report.yaml 保持不变`

const OPTIONS = {
  json: { type: 'boolean' },
  again: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Does what the arguments ask; gives the exit code, 1 where there was an error. */
async function main(args: string[]): Promise<number> {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: OPTIONS,
    allowPositionals: true,
    // Not strict: what is wrong is said in Chinese.
    strict: false,
    tokens: true,
  })
  const strange = tokens.find((token) => token.kind === 'option' && (!(token.name in OPTIONS) || token.value))
  if (values.help) return say(USAGE)
  if (strange?.kind === 'option') return fail(`不认识“${strange.rawName}”\n${USAGE}`)
  const [first, ...others] = positionals
  if (first === 'new') {
    if (others.length !== 2 || values.json) return fail(USAGE)
    const { done, message } = await (values.again ? reimportReport : newReport)(REPORTS, others[0], others[1])
    return done ? say(message) : fail(message)
  }
  if (values.again) return fail(USAGE)
  if (first === 'series' && others.length === 0) return showSeries(say)
  return first === undefined ? checkAll(say, fail, USAGE) : showFiles(positionals, values.json === true, say)
}

function say(message: string): 0 {
  process.stdout.write(`${printable(message)}\n`)
  return 0
}

function fail(message: string): 1 {
  process.stderr.write(`${printable(message)}\n`)
  return 1
}

// A reader such as `head` may close the pipe before the end.
process.stdout.on('error', () => process.exit(1))
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.exitCode = fail(`出了意外：${error instanceof Error ? error.message : String(error)}`)
  },
)
