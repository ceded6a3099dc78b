import { useEffect, useRef } from 'react'

/**
 * Makes the browser's back gesture and Esc call `onBack` instead of leaving the page, while it is on the page. It puts
 * an entry of the same address on the history, and takes it off again when it goes.
 */
export function BackGuard({ onBack }: { onBack: () => void }) {
  const back = useRef(onBack)
  back.current = onBack
  useEffect(() => {
    let gone = false
    history.pushState(history.state, '')
    const onPop = (event: PopStateEvent) => {
      event.stopImmediatePropagation() // the router must not take this for a page that was left
      gone = true
      back.current()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') back.current()
    }
    window.addEventListener('popstate', onPop, true)
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('popstate', onPop, true)
      window.removeEventListener('keydown', onKey)
      if (!gone) dropEntry()
    }
  }, [])
  return null
}

/** Takes the guard's entry off the history without the router noticing. */
function dropEntry(): void {
  window.addEventListener('popstate', (event) => event.stopImmediatePropagation(), { capture: true, once: true })
  history.back()
}
