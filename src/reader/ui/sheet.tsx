import { ScrollView, View } from '@tarojs/components'
import { type PropsWithChildren, type ReactNode, useEffect, useRef } from 'react'
import { BackGuard } from '@/platform/back-guard'
import { oncePerTap } from '@/platform/once-per-tap'
import { useDialogFocus } from '@/platform/use-dialog-focus'
import { isSheetBeside } from '@/platform/window-width'
import { words } from '../words'
import { Pressable } from './pressable'
import './sheet.scss'
import { useSwipeDown } from './use-swipe-down'

interface SheetProps {
  /** What it shows, for screen readers. */
  label: string
  /** Id of what it shows, where that can change while the sheet is open; the new content starts at its top. */
  shows?: string
  /** Stays in sight below what scrolls. */
  foot?: ReactNode
  /** Called whenever its content scrolls. */
  onScroll?: () => void
  onClose: () => void
}

/**
 * A panel that rises over the page from below, or stands beside it where there is room. It closes on its grip, on a swipe down, on a tap outside it, on the
 * system's back and on Esc.
 */
export function Sheet({ label, shows, foot, onScroll, onClose, children }: PropsWithChildren<SheetProps>) {
  const scrolled = useRef(0)
  const swipeGrip = useSwipeDown(onClose)
  const swipeBody = useSwipeDown(onClose, () => scrolled.current <= 0)
  const focus = useDialogFocus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: new content has not been scrolled yet.
  useEffect(() => {
    scrolled.current = 0
  }, [shows])
  return (
    // catchMove keeps the page behind from scrolling; inside it, only a scroll-view can scroll in WeChat.
    <View className='sheet-layer' catchMove>
      <BackGuard onBack={onClose} />
      <View className='sheet-mask' onClick={oncePerTap(onClose)} aria-hidden />
      <View
        className={foot ? 'sheet footed' : 'sheet'}
        ariaRole='dialog'
        aria-modal={!isSheetBeside()}
        aria-label={label}
        {...focus}
      >
        <View {...swipeGrip}>
          <Pressable className='sheet-close' aria-label={words.app.close} onTap={onClose} />
        </View>
        <ScrollView
          key={shows}
          className='sheet-body'
          scrollY
          onScroll={({ detail }) => {
            scrolled.current = detail.scrollTop
            onScroll?.()
          }}
          {...swipeBody}
        >
          {children}
        </ScrollView>
        {foot}
      </View>
    </View>
  )
}
