/** Whether what is read stays where it is when something above it grows. */
export function keepsPlace(): boolean {
  return CSS.supports('overflow-anchor', 'auto')
}
