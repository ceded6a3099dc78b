/**
 * The numbers in a figure's printed text, as printed: 12998余次 → 12998, 89.1亿元 → 89.1, 3—5个 → 3, 5. None where it
 * has no digits: 十二件. Commas between thousands are left out.
 */
export function printedNumbers(text: string): number[] {
  const numbers = text.match(/\d+(?:[,，]\d{3})*(?:\.\d+)?/g) ?? []
  return numbers.map((number) => Number(number.replace(/[,，]/g, '')))
}

/** The unit of a figure with the scale of its number, as printed: 89.1亿元 → 亿元, 5万余人 → 万人, 12998余次 → 次. */
export function printedUnit(text: string, unit: string): string {
  const [, scale = ''] = /\d[余多几]?([十百千万亿]*)\D*$/.exec(text) ?? []
  return scale + unit
}
