import { useCallback, useState } from 'react'

/** Which divisions are open: a set of ids is the only state. */
export function useExpanded() {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set())

  /** Opens what is closed and closes what is open. */
  const toggle = useCallback((id: string) => {
    setExpanded((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])

  /** Opens these; what is open stays open. */
  const open = useCallback((...ids: readonly string[]) => setExpanded((before) => new Set([...before, ...ids])), [])

  /** Leaves exactly these open. */
  const setAll = useCallback((ids: readonly string[]) => setExpanded(new Set(ids)), [])

  return { expanded, toggle, open, setAll }
}
