const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '?': '？', '!': '！' }

/**
 * Shows the narrowed punctuation of the portal full-width again: 云城区,坚持 → 云城区，坚持.
 * One to one, so that every span stays right: the result has the length of `text` and differs from it in nothing but
 * `, ; : ( ) ? !`. A mark between two ASCII letters or digits stays (1,568 · 8:30 · http:), and a pair of parentheses
 * is widened together or not at all.
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
