const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '?': '？', '!': '！' }

/**
 * Makes half-width punctuation full-width again, as it was before the portal narrowed it: 云城区,坚持 → 云城区，坚持.
 * The result is as long as `text`, so that every span stays valid, and differs only in `, ; : ( ) ? !`. A mark between
 * two ASCII letters or digits stays half-width (1,568 · 8:30 · http:), and so do both parentheses of a pair, or
 * neither.
 */
export function toFullWidthPunctuation(text: string): string {
  const units = text.split('')
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    const wide = WIDE[text[i]]
    if (!wide) continue
    const belongsToLatin = isLatin(text[i - 1]) && isLatin(text[i + 1])
    if (text[i] === '(') open.push(i)
    const partner = text[i] === ')' ? open.pop() : undefined
    if (!belongsToLatin || (partner !== undefined && units[partner] === '（')) units[i] = wide
    if (partner !== undefined && units[i] === '）') units[partner] = '（'
  }
  return units.join('')
}

function isLatin(unit: string | undefined): boolean {
  return unit !== undefined && /[0-9A-Za-z/]/.test(unit)
}
