/** A browser's address bar carries the place by itself. */
export function carryPlace(_query: () => string, _poster: (() => Promise<string>) | undefined): () => void {
  return () => {}
}
