const SIGNS = {
  superscript: { plain: '0123456789+-=()', small: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾' },
  subscript: { plain: '0123456789+-=()', small: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' },
}

/** The small signs that Unicode has for raised or lowered ones: 2 → ², so that 10² does not become 102. Null where it has none. */
export function raise(text: string, how: keyof typeof SIGNS): string | null {
  const { plain, small } = SIGNS[how]
  const signs = Array.from(text, (char) => (char.trim() ? small[plain.indexOf(char)] : char))
  return signs.some((sign) => sign === undefined) ? null : signs.join('')
}
