import { calls } from './meter'

/** Timers that are due within so many ms belong to what the app is doing; later ones do not keep it from rest. */
const SOON = 100
/** What slides into its place within so many ms is put there; what fades longer is left to it. */
const SLIDE = 1000
/** Frames without anything done after which the app is at rest: one for what is drawn, one for who watches that. */
const QUIET_FRAMES = 2

const due = new Set<number>()

/** Keeps account of timers from now on. */
export function watchTimers() {
  const set = window.setTimeout.bind(window) as (run: () => void, ms?: number) => number
  const clear = window.clearTimeout.bind(window)
  const watched = (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
    const id = set(() => {
      due.delete(id)
      run(...args)
    }, ms)
    if (ms <= SOON) due.add(id)
    return id
  }
  Object.assign(window, {
    setTimeout: watched,
    clearTimeout(id?: number) {
      if (id !== undefined) due.delete(id)
      clear(id)
    },
  })
}

/** Resolves when no timer is soon due, no setData comes and nothing slides. */
export async function rest(): Promise<void> {
  let before = -1
  for (let quiet = 0; quiet < QUIET_FRAMES; quiet++) {
    const slides = document.getAnimations().filter(isSlide)
    for (const slide of slides) slide.finish()
    await new Promise((drawn) => requestAnimationFrame(drawn))
    if (slides.length > 0 || due.size > 0 || calls.length !== before) quiet = -1
    before = calls.length
  }
}

function isSlide({ effect, playState }: Animation): boolean {
  return playState !== 'finished' && Number(effect?.getComputedTiming().endTime) <= SLIDE
}
