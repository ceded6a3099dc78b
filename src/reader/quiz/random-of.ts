/**
 * Pseudo-random numbers in [0, 1), the same for the same seed on every phone. Any string is a seed.
 *
 * The generator is mulberry32 by Tommy Ettinger (2017, public domain), as bryc writes it in
 * https://github.com/bryc/code/blob/master/jshash/PRNGs.md; the seed is hashed with FNV-1a
 * (http://www.isthe.com/chongo/tech/comp/fnv/) over its UTF-16 units.
 */
export function randomOf(seed: string): () => number {
  let state = fnv1a(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** A copy of the list in random order (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items]
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j], list[i]]
  }
  return list
}
