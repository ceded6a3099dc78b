import type { KeyboardEvent } from 'react'

/** What a tappable div needs besides role and onClick: a place in the tab order, Enter and Space. */
export function tapProps(onTap: () => void): object {
  return {
    tabIndex: 0,
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      onTap()
    },
  }
}
