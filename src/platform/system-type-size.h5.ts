/** Body size unless the reader chooses another, px. */
export const STANDARD_SIZE = 17

/** A browser tells no type size of its own. */
export const hasSystemTypeSize = false

export function systemTypeSize(): number {
  return STANDARD_SIZE
}
