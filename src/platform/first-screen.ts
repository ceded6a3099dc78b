import { useEffect, useState } from 'react'

/** So long, ms, what is seen first is alone: then it is on its way to the screen. */
const ALONE = 50

/**
 * Whether only what is seen at first is to be drawn: WeChat shows 35 elements in half the time of 85, and the rest
 * follows below them before anybody can scroll there.
 */
export function useFirstScreen(): boolean {
  const [first, setFirst] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setFirst(false), ALONE)
    return () => clearTimeout(timer)
  }, [])
  return first
}
