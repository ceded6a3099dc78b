import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLSeq,
} from 'yaml'

/**
 * Changes to a list of a YAML file, each on the text itself: what is not changed keeps every character, comments, order
 * and quotation marks included. The text must parse without error.
 */

/** A list: the name of a field at the top, null for the file itself, or a field of one of the file's own entries. */
export type ListPath = string | null | readonly [index: number, field: string]

/** One entry as the file will have it: `{ at: s1.1, figure: 409件 }`. */
export type Entry = Readonly<Record<string, unknown>>

/** Adds an entry behind the one at index `after`, or behind the last where there is none of that index. */
export function addEntry(text: string, list: ListPath, entry: Entry, after = -1): string {
  const seq = seqOf(text, list)
  const end = endOfLine(text)
  if (!seq || seq.items.length === 0) return startList(text, list, entry)
  const node = rangeOf(text, seq.items[after] ?? seq.items[seq.items.length - 1])
  if (seq.flow) return splice(text, node.end, node.end, `, ${flow(entry)}`)
  const at = lineEnd(text, node.end)
  const indent = dashIndent(text, seq, 0)
  return splice(text, at, at, `${end}${indent}- ${written(entry, indent, end)}`)
}

/** Puts an entry in the place of the one at `index`; a comment behind it on its last line stays. */
export function replaceEntry(text: string, list: ListPath, index: number, entry: Entry): string {
  const { start, end } = rangeOf(text, seqOf(text, list)?.items[index])
  return splice(text, start, end, flow(entry))
}

/** Takes away the entry at `index` with its lines. Comments on lines of their own stay. */
export function removeEntry(text: string, list: ListPath, index: number): string {
  const seq = seqOf(text, list)
  const { start, end } = rangeOf(text, seq?.items[index])
  if (!seq) return text
  if (seq.flow) {
    const [before, after] = [text.slice(0, start), text.slice(end)]
    if (/^\s*,\s*/.test(after)) return before + after.replace(/^\s*,\s*/, '')
    return before.replace(/,\s*$/, '') + after
  }
  const from = text.lastIndexOf('\n', dashAt(seq, index)) + 1
  const to = lineEnd(text, end)
  const next = text.startsWith('\r\n', to) ? to + 2 : Math.min(text.length, to + 1)
  return splice(text, from, next, '')
}

/** The first entry of a list that is not there, is empty or is []. */
function startList(text: string, list: ListPath, entry: Entry): string {
  const end = endOfLine(text)
  const closed = text === '' || text.endsWith('\n') ? text : text + end
  if (list === null) return `${closed.replace(/^\[\s*\]\s*$/m, '')}- ${written(entry, '', end)}${end}`
  if (typeof list !== 'string') throw new Error('no such list')
  const pair = pairOf(parseDocument(text).contents, list)
  if (!pair) return `${closed}${end}${list}:${end}  - ${flow(entry)}${end}`
  const { end: keyEnd } = rangeOf(text, pair.key)
  const colon = text.indexOf(':', keyEnd) + 1
  // What stands there now is nothing, null, ~ or [].
  const value =
    isCollection(pair.value) || (isScalar(pair.value) && pair.value.source) ? rangeOf(text, pair.value) : undefined
  const bare = value ? text.slice(0, colon) + text.slice(value.end) : text
  const at = lineEnd(bare, colon)
  return splice(bare, at, at, `${end}  - ${flow(entry)}`)
}

function seqOf(text: string, list: ListPath): YAMLSeq | undefined {
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false })
  const node = typeof list === 'string' ? pairOf(document.contents, list)?.value : listIn(document, list)
  return isSeq(node) ? node : undefined
}

function listIn({ contents }: Document, list: readonly [number, string] | null): unknown {
  if (list === null) return contents
  return isSeq(contents) ? pairOf(contents.items[list[0]], list[1])?.value : undefined
}

function pairOf(map: unknown, name: string): Pair | undefined {
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name) : undefined
}

/** Where a node stands, without the blanks and line ends behind it. */
function rangeOf(text: string, node: unknown): { start: number; end: number } {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  if (!Array.isArray(range)) throw new Error('no such entry')
  const [start, end] = [Number(range[0]), Number(range[1])]
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

/** Where the dash of an item stands. */
function dashAt(seq: YAMLSeq, index: number): number {
  const token = seq.srcToken
  if (token?.type !== 'block-seq') throw new Error('not a block list')
  const items = token.items.filter(({ value }) => value)
  return items[index].start.find(({ type }) => type === 'seq-item-ind')?.offset ?? 0
}

function dashIndent(text: string, seq: YAMLSeq, index: number): string {
  const dash = dashAt(seq, index)
  return ' '.repeat(dash - (text.lastIndexOf('\n', dash) + 1))
}

/** Where the line ends that holds what ends at `offset`; a node may end behind its last line end. */
function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at > 0 && /\s/.test(text[at - 1])) at--
  const found = text.indexOf('\n', at)
  if (found < 0) return text.length
  return text[found - 1] === '\r' ? found - 1 : found
}

function endOfLine(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** An entry on one line; one that holds lists on several, each of their entries on its own. */
function written(entry: Entry, indent: string, end: string): string {
  if (!Object.values(entry).some(isListOfEntries)) return flow(entry)
  const lines = Object.entries(entry).flatMap(([name, value]) =>
    isListOfEntries(value)
      ? [`${name}:`, ...value.map((it) => `  - ${flow(it)}`)]
      : stringify({ [name]: value }, { lineWidth: 0 }).trim(),
  )
  return lines.join(`${end}${indent}  `)
}

function isListOfEntries(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.every((it) => typeof it === 'object' && it !== null)
}

function flow(entry: Entry): string {
  return stringify(entry, { collectionStyle: 'flow', lineWidth: 0 }).trim()
}

function splice(text: string, start: number, end: number, insert: string): string {
  return text.slice(0, start) + insert + text.slice(end)
}
