import { useLayoutEffect, useRef } from 'react'

/** The guards on the page, the topmost last. */
const guards: (() => void)[] = []
/** Entries that stand for them on the history, above the page's own. */
let entries = 0
/** Whether the browser is on its way back off some of these entries. */
let leaving = false
/** What waits until there are as many entries as guards. */
const waiting: (() => void)[] = []

// Registered while the app is loaded, before Taro's router: on one element listeners run in the order they came, and
// the router must not take a guard's entry for a page that was left.
window.addEventListener('popstate', (event) => {
  if (history.state === null) return // no way back: an address that was typed (see show-place.h5)
  if (leaving || guards.length > 0) hush()
  if (leaving) {
    event.stopImmediatePropagation()
    leaving = false
    settle()
    return
  }
  const guard = guards.pop()
  if (!guard) return
  event.stopImmediatePropagation()
  entries--
  guard()
})

/** Whether a hashchange is the echo of a popstate that was a guard's: its entry may show another place than the page's. */
let hushed = false
window.addEventListener('hashchange', (event) => {
  if (hushed) event.stopImmediatePropagation()
})

/** Keeps the router from taking the hashchange that follows for another page; it comes at once or not at all. */
function hush(): void {
  hushed = true
  setTimeout(() => {
    hushed = false
  }, 100)
}

// The router takes popstate for going back, and would take this for going back once more wherever `showPlace` has been.
window.addEventListener('hashchange', (event) => event.stopImmediatePropagation())

/** Makes as many entries as there are guards; a guard that follows another takes over its entry. */
function settle(): void {
  if (leaving) return
  const surplus = entries - guards.length
  if (surplus > 0) {
    leaving = true
    entries -= surplus
    history.go(-surplus) // takes a moment, and ends in popstate
    return
  }
  for (; entries < guards.length; entries++) history.pushState(history.state, '')
  for (const run of waiting.splice(0)) run()
}

/**
 * Makes the browser's back gesture and Esc call `onBack` instead of leaving the page, while it is on the page. It has
 * an entry of the same address on the history, which goes when it goes.
 */
export function BackGuard({ onBack }: { onBack: () => void }) {
  const back = useRef(onBack)
  back.current = onBack
  // Before it is painted: a reader who sees it may go back at once.
  useLayoutEffect(() => {
    const guard = () => back.current()
    guards.push(guard)
    settle()
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && guards[guards.length - 1] === guard) guard()
    }
    window.addEventListener('keydown', onKey, true) // before fields, which keep their keys to themselves
    return () => {
      window.removeEventListener('keydown', onKey, true)
      const at = guards.indexOf(guard)
      if (at < 0) return // the reader went back, and the entry is gone
      guards.splice(at, 1)
      setTimeout(settle) // another may follow it
    }
  }, [])
  return null
}

/** Runs when the guards that have gone from the page are off the history too: navigation would be taken for theirs. */
export function afterGuards(run: () => void): void {
  waiting.push(run)
  setTimeout(settle)
}
