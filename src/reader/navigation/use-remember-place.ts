import { useDidHide, useUnload } from '@tarojs/taro'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { usePageScroll } from '@/platform/page-scroll'
import { placeInView, type ScrollPlace } from '@/platform/scroll'
import { storeLastRead } from './last-read'
import { PLACES } from './use-jump'

/** The page is at rest when it has not scrolled for this long, ms. */
const REST = 400

/**
 * Remembers the open divisions and the reader's place whenever the page comes to rest or is left.
 *
 * @param target id of the target of a jump, for some seconds after it
 * @param onRest called whenever the page has come to rest
 * @returns the place that was last remembered
 */
export function useRememberPlace(
  reportId: string,
  expanded: ReadonlySet<string>,
  target: string | undefined,
  onRest: () => void,
): RefObject<ScrollPlace | undefined> {
  const here = useRef<ScrollPlace>()
  const latest = useRef(expanded)
  latest.current = expanded
  const timer = useRef<ReturnType<typeof setTimeout>>()

  const remember = useCallback(async () => {
    clearTimeout(timer.current)
    const place = await placeInView(PLACES)
    here.current = place
    storeLastRead(reportId, { expanded: [...latest.current], place, at: Date.now() })
  }, [reportId])
  const rest = useRef(onRest)
  rest.current = onRest
  const rememberSoon = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => remember().then(() => rest.current()), REST)
  }, [remember])

  usePageScroll(rememberSoon)
  // A fold that opens and a jump are remembered too, though nothing may scroll.
  useEffect(() => {
    if (expanded.size > 0 || target || here.current) rememberSoon()
  }, [expanded, target, rememberSoon])
  useDidHide(remember)
  useUnload(() => clearTimeout(timer.current))
  return here
}
