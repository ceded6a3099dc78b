import { useEffect } from 'react'

/**
 * Has these keys do something while `active`, unless the editor writes or a dialog is open. `keys` is by the key's own
 * name, letters small: ArrowDown, e.
 */
export function useKeys(active: boolean, keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey } = event
      if (!active || ctrlKey || metaKey || altKey) return
      if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog, summary')) return
      // A button that the Tab key has reached answers to Enter itself.
      if (key === 'Enter' && target instanceof HTMLElement && target.closest('button, a')) return
      const act = keys[key.length === 1 ? key.toLowerCase() : key]
      if (!act) return
      event.preventDefault()
      act()
    }
    // One that was clicked must not: Enter goes on confirming.
    const release = ({ detail, target }: MouseEvent) => {
      const button =
        detail > 0 &&
        target instanceof Element &&
        target.closest<HTMLElement>('.desk > :not(dialog) :is(button, input[type=checkbox])')
      if (button) button.blur()
    }
    addEventListener('keydown', press)
    addEventListener('click', release)
    return () => {
      removeEventListener('keydown', press)
      removeEventListener('click', release)
    }
  })
}
