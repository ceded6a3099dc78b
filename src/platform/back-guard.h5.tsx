import { useEffect, useRef } from 'react'

/** The guards on the page, the topmost last. */
const guards: (() => void)[] = []
/** Entries that a guard has taken off the history by itself: their popstate is nobody's business. */
let dropped = 0
/** What waits for those entries to be gone. */
const waiting: (() => void)[] = []

// Registered while the app is loaded, before Taro's router: on one element listeners run in the order they came, and
// the router must not take a guard's entry for a page that was left.
window.addEventListener('popstate', (event) => {
  if (history.state === null) return // no way back: an address that was typed (see show-place.h5)
  if (dropped > 0) {
    dropped--
    event.stopImmediatePropagation()
    if (dropped === 0) for (const run of waiting.splice(0)) run()
    return
  }
  const guard = guards.pop()
  if (!guard) return
  event.stopImmediatePropagation()
  guard()
})

/**
 * Makes the browser's back gesture and Esc call `onBack` instead of leaving the page, while it is on the page. It puts
 * an entry of the same address on the history, and takes it off again when it goes.
 */
export function BackGuard({ onBack }: { onBack: () => void }) {
  const back = useRef(onBack)
  back.current = onBack
  useEffect(() => {
    const guard = () => back.current()
    guards.push(guard)
    history.pushState(history.state, '')
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && guards[guards.length - 1] === guard) guard()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
      const at = guards.indexOf(guard)
      if (at < 0) return // the reader went back, and the entry is gone
      guards.splice(at, 1)
      dropped++
      history.back()
    }
  }, [])
  return null
}

/** Runs when the guards that have gone from the page are off the history too: navigation would be taken for theirs. */
export function afterGuards(run: () => void): void {
  if (dropped > 0) waiting.push(run)
  else run()
}
