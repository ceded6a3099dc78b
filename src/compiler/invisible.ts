/**
 * Characters that print nothing and yet part a number or a word: zero width, soft hyphen, direction marks. Variation
 * selectors are not among them, they choose a glyph; the joiner inside an emoji does too. A byte order mark at the very
 * beginning is none either.
 */
export const INVISIBLE =
  /(?!^\uFEFF|[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180D])(?:(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|(?!\u200D)\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB])/gu

const NAMES: readonly [pattern: RegExp, name: string][] = [
  [/[\u200B-\u200D\u2060\uFEFF]/, '零宽字符'],
  [/\u00AD/, '软连字符'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/, '文字方向控制符'],
]

/** What a message calls an invisible character. */
export function nameOfInvisible(character: string): string {
  return NAMES.find(([pattern]) => pattern.test(character))?.[1] ?? '看不见的控制字符'
}

/**
 * What a title or label must not hold: control characters but tab and line ends, zero-width characters, soft hyphens,
 * marks of writing direction, halves of a surrogate pair.
 */
export const UNPRINTABLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** What stands before the first unprintable character or line break of a text, to be shown; null without one. */
export function beforeUnprintable(text: string): string | null {
  const index = text.search(new RegExp(`[\\t\\n\\r]|${UNPRINTABLE.source}`, 'u'))
  return index < 0 ? null : text.slice(Math.max(0, index - 6), index)
}
