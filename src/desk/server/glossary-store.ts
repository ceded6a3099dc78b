import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import type { Diagnostic } from '../../compiler/diagnostic'
import { compileGlossary } from '../../compiler/glossary'
import { readUtf8 } from '../../compiler/read-utf8'
import { writeWhole } from '../../compiler/write-whole'
import type { GlossaryView } from '../view'
import { addEntry, removeEntry, replaceEntry } from '../yaml/edit-list'
import { Refusal } from './refusal'

const FILE = 'glossary.yaml'

/** A change of the glossary: a term is added, put in the place of the one at `index`, or taken away. */
export interface GlossaryChange {
  version: string
  index?: number
  remove?: boolean
  term?: Record<string, unknown>
}

/** The glossary below a folder: shows it, and changes it term by term. */
export class GlossaryStore {
  private waiting: Promise<unknown> = Promise.resolve()

  constructor(private readonly file: string) {}

  /** All terms as they are written, and what is wrong with them. */
  view(): GlossaryView {
    return viewOf(this.read())
  }

  /** Throws a Refusal, and writes nothing, where the file has changed or the term would be wrong. */
  change(change: GlossaryChange): Promise<GlossaryView> {
    const turn = this.waiting.then(() => this.write(change))
    this.waiting = turn.catch(() => {})
    return turn
  }

  private async write({ version, index, remove, term }: GlossaryChange): Promise<GlossaryView> {
    const text = this.read()
    if (viewOf(text).version !== version) throw new Refusal(409, '名词表刚在别处改过，已换成最新的；刚才这一步没有写入')
    const next = changed(text, { index, remove, term })
    const known = new Set(problemsOf(text).map(({ message }) => message))
    const wrong = problemsOf(next).filter(({ message }) => !known.has(message))
    if (wrong.length > 0) throw new Refusal(422, wrong.map(({ message }) => message).join('；'))
    await mkdir(path.dirname(this.file), { recursive: true })
    await writeWhole(this.file, next)
    return viewOf(next)
  }

  /** glossary.yaml as it is; empty where there is none. Throws a Refusal where it cannot be read. */
  read(): string {
    if (!existsSync(this.file)) return ''
    const text = readUtf8(this.file, FILE, [])
    if (text === null) throw new Refusal(500, '读不到名词表')
    return text
  }
}

function changed(text: string, { index, remove, term }: Omit<GlossaryChange, 'version'>): string {
  try {
    if (index !== undefined && remove) return removeEntry(text, null, index)
    if (!term) throw new Error('no term')
    return index === undefined ? addEntry(text, null, term) : replaceEntry(text, null, index, term)
  } catch {
    throw new Refusal(422, '这一步对不上名词表现在的内容，没有写入')
  }
}

function viewOf(text: string): GlossaryView {
  const diagnostics = problemsOf(text)
  const broken = diagnostics.some(({ rule }) => rule === 'yaml-syntax')
  const entries: unknown = broken ? [] : parse(text)
  return {
    version: createHash('sha256').update(text).digest('hex').slice(0, 16),
    terms: Array.isArray(entries) ? entries : [],
    problems: diagnostics.map(({ line, message }) => `第 ${line} 行：${message}`),
  }
}

/** A glossary without terms, or none at all, is none that is wrong. */
function problemsOf(text: string): Diagnostic[] {
  return text.trim() === '' ? [] : compileGlossary(text, FILE).diagnostics
}
