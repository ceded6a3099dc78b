/** In a browser what this site uses is there, or a twin of its own stands in. */
export function canUse(_schema: string): boolean {
  return true
}
