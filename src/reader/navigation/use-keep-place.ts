import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { usePageScroll } from '@/platform/page-scroll'
import { boxesOf, scrollBy } from '@/platform/scroll'
import { systemTypeSize } from '@/platform/system-type-size'
import { onWidthChange } from '@/platform/window-width'
import { useSettings } from '../settings/settings'

/** What lines of text stand in. */
const TEXTS = '.title,.key,.section-name,.fold-head,.lead,.prose'

/** The page is at rest when it has not scrolled for this long, ms. */
const REST = 300

/** The line at the top of the window. */
interface TopLine {
  /** Which of the texts on the page it stands in, of how many. */
  index: number
  count: number
  /** How much of that text is above the window, 0 to 1. */
  above: number
  /** Where the text begins, px below the top of the window. */
  top: number
}

/**
 * Keeps the line at the top of the window where it is when the phone is turned, the window gets another width, or the
 * type another size.
 *
 * @param expanded the open divisions
 * @param restore given in a long report, of which texts come and go: goes to the place that was remembered
 */
export function useKeepPlace(expanded: ReadonlySet<string>, restore: (() => void) | undefined): void {
  const line = useRef<TopLine>()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const latest = useRef(restore)
  latest.current = restore

  const remember = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(async () => {
      line.current = latest.current ? undefined : await topLine()
    }, REST)
  }, [])
  const keep = useCallback(() => {
    clearTimeout(timer.current)
    if (latest.current) latest.current()
    // Taro sends what React has drawn in a task of its own.
    else setTimeout(() => line.current && keepLine(line.current).then(remember))
  }, [remember])

  usePageScroll(remember)
  const drawn = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may stand at the top.
  useEffect(() => {
    if (drawn.current) remember()
  }, [expanded, remember])
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => onWidthChange(keep), [keep])

  const { typeSize, marks, terms, elders } = useSettings()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these moves the text.
  useEffect(() => {
    if (drawn.current) keep()
    drawn.current = true
  }, [typeSize, marks, terms, elders, keep])
  const systemSize = useRef(systemTypeSize())
  useDidShow(() => {
    const before = systemSize.current
    systemSize.current = systemTypeSize() // may have been changed in WeChat's settings meanwhile
    if (systemSize.current !== before) keep()
  })
}

/** The line at the top of the window; undefined where the page stands at its top. */
async function topLine(): Promise<TopLine | undefined> {
  const texts = await boxesOf(TEXTS)
  const index = texts.findIndex(({ bottom }) => bottom > 0)
  if (index < 0 || (index === 0 && texts[0].top >= 0)) return undefined
  const { top, bottom } = texts[index]
  return { index, count: texts.length, above: Math.max(0, -top / (bottom - top)), top }
}

/** Scrolls that line to where it was. */
async function keepLine({ index, count, above, top }: TopLine): Promise<void> {
  const texts = await boxesOf(TEXTS)
  if (texts.length !== count) return
  const text = texts[index]
  const wanted = above > 0 ? -above * (text.bottom - text.top) : top
  if (Math.abs(text.top - wanted) >= 1) await scrollBy(text.top - wanted)
}
