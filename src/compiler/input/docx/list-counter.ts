import { formatNumber } from './format-number'
import type { Level, List } from './numbering'
import { isSymbolFont, symbolOf } from './symbols'

/** What Word draws in front of a paragraph. */
export interface Label {
  /** With the blank behind it: `一、` · `1. ` */
  text: string
  /** What could not be written out as drawn: a number format, a sign, a picture. */
  doubts: readonly { rule: 'auto-number' | 'unknown-symbol' | 'picture-bullet'; quote: string }[]
}

/** Counts the paragraphs of all lists, in the order of the document. */
export interface ListCounter {
  /** The label of the next paragraph at that level, from 0; null where the document does not define the list. */
  next(numId: number, level: number): Label | null
  /** The level that stands for a paragraph style: a list may name styles where the style names no level. */
  levelOf(numId: number, style: string | undefined): number | undefined
}

/** Counts as Word does (ECMA-376 part 1, 17.9): per definition, so that lists of one definition count on together. */
export function listCounter(lists: ReadonlyMap<number, List>): ListCounter {
  const counts = new Map<string, (number | undefined)[]>()
  const used = new Set<string>()

  return {
    next(numId, at) {
      const list = lists.get(numId)
      const level = list?.levels.get(at)
      if (!list || !level) return null
      const numbers = counts.get(list.definition) ?? []
      counts.set(list.definition, numbers)
      const override = list.starts.get(at)
      const first = `${numId} ${at}`
      if (override !== undefined && !used.has(first)) numbers[at] = override
      else numbers[at] = (numbers[at] ?? startOf(list, at) - 1) + 1
      used.add(first)
      for (const below of list.levels.keys())
        if (below > at && startsAnew(list.levels.get(below), at)) numbers[below] = undefined
      return labelOf(list, level, numbers)
    },

    levelOf(numId, style) {
      const levels = Array.from(lists.get(numId)?.levels ?? [])
      return style === undefined ? undefined : levels.find(([, level]) => level.style === style)?.[0]
    },
  }
}

function startOf(list: List, at: number): number {
  return list.starts.get(at) ?? list.levels.get(at)?.start ?? 0
}

/** Whether a paragraph of level `used`, from 0, starts a deeper level anew. */
function startsAnew(level: Level | undefined, used: number): boolean {
  return level?.restart === undefined || (level.restart > 0 && used < level.restart)
}

function labelOf(list: List, level: Level, numbers: readonly (number | undefined)[]): Label {
  if (level.hidden) return { text: '', doubts: [] }
  const doubts: Label['doubts'][number][] = []
  const number = (at: number): string => {
    const format = list.levels.get(at)?.format ?? 'decimal'
    const plain = level.legal && format !== 'none' ? 'decimal' : format
    const value = numbers[at] ?? startOf(list, at)
    const written = plain.startsWith('zeros-')
      ? String(value).padStart(Number(plain.slice(6)), '0')
      : formatNumber(value, plain)
    if (written === null) doubts.push({ rule: 'auto-number', quote: `编号格式 ${plain}` })
    return written ?? ''
  }
  const sign = (char: string): string => {
    const written = symbolOf(level.font, char.codePointAt(0) ?? 0)
    if (written === null) doubts.push({ rule: 'unknown-symbol', quote: signName(level.font, char) })
    return written ?? ''
  }
  const drawn =
    level.format === 'bullet'
      ? Array.from(level.text, (char) => (isSymbolFont(level.font) || isPrivate(char) ? sign(char) : char)).join('')
      : level.text.replace(/%([1-9])/g, (_, digit: string) => number(Number(digit) - 1))
  if (level.picture) doubts.push({ rule: 'picture-bullet', quote: drawn })
  return { text: drawn + blankAfter(drawn, level), doubts }
}

function isPrivate(char: string): boolean {
  return /\p{Co}/u.test(char)
}

function signName(font: string, char: string): string {
  return `字体“${font || '未写明'}”的符号 U+${char.codePointAt(0)?.toString(16).toUpperCase()}`
}

/** The tab after 一、 only sets the text off; after 1. it parts the number from a year: 1. 2023年. */
function blankAfter(drawn: string, { suffix }: Level): string {
  if (suffix === 'space') return drawn && ' '
  return suffix === 'tab' && /[!-~]$/.test(drawn) ? ' ' : ''
}
