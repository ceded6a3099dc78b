import { useSyncExternalStore } from 'react'

let printing = false

const start = () => change(true)
const end = () => change(false)
const listeners = new Set<() => void>()

function change(now: boolean): void {
  printing = now
  for (const listener of listeners) listener()
}

/**
 * Whether the page is being printed. What this changes is drawn before the browser lays out the paper: React draws what
 * an external store asks for before the event's task ends.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  )
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
  }
  listeners.add(listener)
  return () => listeners.delete(listener)
}
