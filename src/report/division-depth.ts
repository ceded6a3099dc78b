/** How many items a division stands in: 0 for s1.3.2 (一是), 1 for the s1.3.2.1 below it ((1)), 2 for ①. */
export function itemDepth(id: string): number {
  return Math.max(0, id.split('.').length - 3)
}
