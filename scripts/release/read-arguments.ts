import { parseArgs } from 'node:util'

/** What the command line of a release says; texts are empty where it says nothing. */
export interface ReleaseArguments {
  version: string
  desc: string
  preview: boolean
  /** In plain words. They repeat the names of options, never a value: it may be a key that was pasted. */
  problems: string[]
}

const OPTIONS = { version: { type: 'string' }, desc: { type: 'string' }, preview: { type: 'boolean' } } as const

/** Reads `--version X --desc Y [--preview]`; what is not understood is a problem. Never throws. */
export function readArguments(args: readonly string[]): ReleaseArguments {
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true })
  const problems: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push('有一段文字前面没有选项名；带空格的说明要加引号：--desc "…"')
    else if (token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name)) {
      const name = /^--?[a-z][a-z-]{0,20}$/.test(token.rawName) ? token.rawName : '一个选项'
      problems.push(`看不懂 ${name}`)
    }
  }
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
  return { version: text(values.version), desc: text(values.desc), preview: values.preview === true, problems }
}
