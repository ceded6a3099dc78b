import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { isSheetBeside } from './window-width'

/** What Tab can reach. */
const REACHABLE = '[tabindex="0"], input, button, a[href]'

/**
 * Props for the box of a dialog: the keyboard's place goes into it when it opens, unless something inside has taken it,
 * cannot leave it by Tab while it lies over the page, and goes back to where it was when it closes.
 */
export function useDialogFocus(): object {
  const dialog = useRef<HTMLElement>(null)
  const before = useRef(document.activeElement)
  useLayoutEffect(() => {
    if (!dialog.current?.contains(document.activeElement)) dialog.current?.focus({ preventScroll: true })
    return () => {
      if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
    }
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || isSheetBeside()) return
    const reachable = Array.from(dialog.current?.querySelectorAll<HTMLElement>(REACHABLE) ?? [])
    const first = reachable[0]
    const last = reachable[reachable.length - 1]
    const here = document.activeElement
    const leaves = event.shiftKey ? here === first || here === dialog.current : here === last
    if (!leaves) return
    event.preventDefault()
    ;(event.shiftKey ? last : first)?.focus()
  }
  return { ref: dialog, tabIndex: -1, onKeyDown }
}
