/** Whether the browser keeps the text in its place by itself when something above the window grows. */
export function hasScrollAnchoring(): boolean {
  return CSS.supports('overflow-anchor', 'auto')
}
