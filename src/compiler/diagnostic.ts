import { printable } from './printable'

export type Severity = 'error' | 'warning' | 'info'

/** Something that an editor should look at, with the place in a file where it stands. */
export interface Diagnostic {
  /** As the reader of the message would name it: the path given, never an absolute path of our own making. */
  file: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
  /** An error stops the build; a warning is a doubt; an info is said once and needs no answer. */
  severity: Severity
  /** Short kebab-case name of what was checked: `numbering-skips`. */
  rule: string
  /** In plain simplified Chinese: what is there, and what to do about it. */
  message: string
}

/** One line for a terminal: `report.txt:12:1 error 序号“(四)”前缺少“(三)” [numbering-skips]`. */
export function formatDiagnostic({ file, line, column, severity, rule, message }: Diagnostic): string {
  return printable(`${file}:${line}:${column} ${severity} ${message} [${rule}]`).replaceAll('\n', '\\n')
}

/** The exit code of a command that noticed this: 1 where there is an error. */
export function exitCode(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): number {
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}
