type Random = () => number

/** What markup and numbers break on, and what other programs leave behind. */
const SCRAPS = [
  '<',
  '>',
  '</',
  '<!--',
  ']]>',
  '&',
  '&#x0;',
  '\0',
  '"',
  '\uFEFF',
  '\u202E',
  '%',
  '9'.repeat(400),
  '（',
  '\r',
  ': [',
]

const KINDS: readonly ((bytes: Buffer, at: number, length: number, random: Random) => Buffer)[] = [
  // One bit is another.
  (bytes, at, _, random) => {
    const changed = Buffer.from(bytes)
    if (changed.length > 0) changed[at] ^= 1 << Math.floor(random() * 8)
    return changed
  },
  // Something is gone, or all from there on.
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  (bytes, at) => bytes.subarray(0, at),
  // Something is there twice, or what stood elsewhere.
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
  (bytes, at, length, random) => {
    const from = Math.floor(random() * bytes.length)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(from, from + length), bytes.subarray(at)])
  },
  // Something has come in, once or many times.
  (bytes, at, length, random) => {
    const scrap = SCRAPS[Math.floor(random() * SCRAPS.length)]
    const times = random() < 0.9 ? 1 : length
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(scrap.repeat(times)), bytes.subarray(at)])
  },
]

/** The bytes after one to four accidents, of up to 400 bytes each. `random` gives numbers from 0 up to 1. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  let damaged = bytes
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const kind = KINDS[Math.floor(random() * KINDS.length)]
    damaged = kind(damaged, Math.floor(random() * damaged.length), Math.ceil(random() * 400), random)
  }
  return damaged
}
