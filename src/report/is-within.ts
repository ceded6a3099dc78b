/**
 * Whether `id`, of a division, paragraph or figure, is the division `part` or inside it. Ids come from the numbering,
 * so comparing them is enough: s1.3.2f4 is inside s1.3; s1.31 and s1.3-2 are not.
 */
export function isWithin(id: string, part: string): boolean {
  return id.startsWith(part) && !/[\d-]/.test(id.charAt(part.length))
}
