/** Whether what is read stays where it is when something above it grows. */
export function hasScrollAnchoring(): boolean {
  return CSS.supports('overflow-anchor', 'auto')
}
