import { useEffect, useState } from 'react'

/** So long, ms, what is seen first is alone: then it is on its way to the screen. */
const ALONE = 50

/**
 * Whether only what is seen at first is to be drawn. WeChat draws all data of a call before it shows any: of the real
 * report these are 35 elements instead of 85. It is also what the build keeps, to be drawn before React starts (see
 * draw-ahead.ts). The rest follows below them, before anybody can scroll there. `wanted` is whether the page has such a
 * part at all.
 */
export function useFirstScreen(wanted: boolean): boolean {
  const [first, setFirst] = useState(wanted)
  useEffect(() => {
    if (!first) return
    const timer = setTimeout(() => setFirst(false), ALONE)
    return () => clearTimeout(timer)
  }, [first])
  return first && wanted
}
