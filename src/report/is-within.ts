/**
 * Whether the division, paragraph or figure of that id stands in `part`, a division, or is it. Ids are made from the
 * numbering, so they tell by themselves: s1.3.2f4 stands in s1.3, s1.31 and s1.3-2 do not.
 */
export function isWithin(id: string, part: string): boolean {
  return id.startsWith(part) && !/[\d-]/.test(id.charAt(part.length))
}
