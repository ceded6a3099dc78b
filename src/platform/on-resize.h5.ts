/** Calls `run` when the phone is turned or the window gets another size, until the returned function is called. */
export function onResize(run: () => void): () => void {
  window.addEventListener('resize', run)
  return () => window.removeEventListener('resize', run)
}
