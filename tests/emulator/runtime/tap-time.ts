/** Between taps, ms: tests tap faster than a hand does, and apps may take two quick taps for one. */
const USUAL = 1000

let time = 0
let next = USUAL

/** The time stamp of a tap that happens now, ms: a second after the one before, unless `tapSoon` was called. */
export function tapTime(): number {
  time += next
  next = USUAL
  return time
}

/** The next tap comes so many ms after the last. */
export function tapSoon(ms: number): void {
  next = ms
}
