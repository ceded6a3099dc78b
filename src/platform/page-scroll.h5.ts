import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Calls `onScroll` whenever the document scrolls while this page is the one in view. */
export function usePageScroll(onScroll: () => void): void {
  const latest = useRef(onScroll)
  latest.current = onScroll
  const inView = useRef(true)
  useDidShow(() => {
    inView.current = true
  })
  useDidHide(() => {
    inView.current = false
  })
  useEffect(() => {
    const listener = () => inView.current && latest.current()
    window.addEventListener('scroll', listener, { passive: true })
    return () => window.removeEventListener('scroll', listener)
  }, [])
}

/** This far from the end of the page counts as its end, px, as in WeChat. */
const NEAR_END = 50

/** Calls `onEnd` whenever the reader has scrolled to the end of this page. */
export function useReachBottom(onEnd: () => void): void {
  usePageScroll(() => {
    const { scrollHeight, clientHeight } = document.documentElement
    if (scrollHeight - clientHeight - window.scrollY < NEAR_END) onEnd()
  })
}

/** Whether a page has been drawn before. */
let drawn = false
/** How far a hidden page was scrolled, px, by the DOM id of its box. */
const kept = new Map<string, number>()

/** Scrolls the document for a page. A page that is about to be shown again is not scrolled back after that. */
export function scrollDocument(pageId: string, options: ScrollToOptions): void {
  kept.delete(pageId)
  window.scrollTo(options)
}

/**
 * Gives every page of the stack its own place in the one document that scrolls: a page opens at its top, and one that is
 * shown again is scrolled as it was.
 */
export function useKeepScroll(): void {
  const [id] = useState(() => Taro.getCurrentInstance().page?.path ?? '')
  useLayoutEffect(() => {
    // The app restores a reader's place by itself (use-opening.ts); the browser would scroll on every step of the
    // history, those of back-guard.h5.tsx too.
    history.scrollRestoration = 'manual'
    if (drawn) window.scrollTo(0, 0) // not the first: the reader may have scrolled on in the prerendered text
    drawn = true
    return () => {
      kept.delete(id)
    }
  }, [id])
  useDidHide(() => kept.set(id, window.scrollY))
  useDidShow(() => {
    const top = kept.get(id)
    if (top !== undefined) scrollDocument(id, { top })
  })
}
