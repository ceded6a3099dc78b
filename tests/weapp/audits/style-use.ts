import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import selectorParser from 'postcss-selector-parser'
import type { App } from '../../emulator/open-app'

/** One selector of a rule in a WXSS file. */
interface Selector {
  file: string
  /** As written: .sheet-close::before */
  text: string
  /** What it selects, for the host's DOM, without what depends on pseudo-elements: .sheet-close */
  query: string
  /** UTF-8 bytes that go when it goes: its share of the rule. */
  bytes: number
}

/** Which rules of the package's style sheets ever applied, over everything it was shown. */
export class StyleUse {
  private readonly unused: Set<Selector>

  /** Reads every WXSS file of the package in `dist`. */
  constructor(dist: string) {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.wxss'))
    this.unused = new Set(files.flatMap((file) => selectorsOf(file, readFileSync(path.join(dist, file), 'utf8'))))
  }

  /** Takes note of every selector that matches something on the page in view. */
  async look(app: App): Promise<void> {
    const stack = await app.stack()
    const here = stack[stack.length - 1].path
    const asked = [...this.unused].filter(({ file }) => !file.startsWith('pages/') || file.startsWith(here))
    const found = await app.page.evaluate(
      (queries) => queries.map((query) => document.querySelector(query) !== null),
      asked.map(({ query }) => query),
    )
    for (const [i, selector] of asked.entries()) if (found[i]) this.unused.delete(selector)
  }

  /** Bytes of rules that never applied, with their selectors, by file. */
  get left(): Record<string, { bytes: number; selectors: string[] }> {
    const files: ReturnType<() => StyleUse['left']> = {}
    for (const { file, text, bytes } of this.unused) {
      files[file] ??= { bytes: 0, selectors: [] }
      files[file].bytes += bytes
      files[file].selectors.push(text)
    }
    return files
  }
}

function selectorsOf(file: string, css: string): Selector[] {
  const found: Selector[] = []
  postcss.parse(css).walkRules((rule) => {
    if (/keyframes$/.test((rule.parent as postcss.AtRule).name ?? '')) return
    const bytes = Buffer.byteLength(rule.toString()) / rule.selectors.length
    for (const text of rule.selectors) found.push({ file, text, query: queryOf(text), bytes })
  })
  return found
}

/** page .a::before → wx-page .a */
function queryOf(selector: string): string {
  const root = selectorParser((all) => {
    all.walkPseudos((pseudo) => {
      if (/^:(?::|before|after|first-l)/.test(pseudo.value)) pseudo.remove()
    })
    all.walkTags((tag) => {
      tag.value = `wx-${tag.value}`
    })
  })
  return root.processSync(selector)
}
