/**
 * A character that prints nothing and that nobody types on purpose: control characters but tab and line ends,
 * zero-width characters, soft hyphens, marks of writing direction, halves of a surrogate pair.
 */
export const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** Where a text has an invisible character or a line break: what stands before it, to be shown, or null without one. */
export function beforeInvisible(text: string): string | null {
  const index = text.search(new RegExp(`[\\t\\n\\r]|${INVISIBLE.source}`, 'u'))
  return index < 0 ? null : text.slice(Math.max(0, index - 6), index)
}
