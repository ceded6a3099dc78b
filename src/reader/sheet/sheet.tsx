import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { BackGuard } from '@/platform/back-guard'
import { Tappable } from '../tappable'
import { words } from '../words'
import './sheet.scss'

interface SheetProps {
  /** What it shows, for screen readers. */
  label: string
  onClose: () => void
}

/** A panel that rises over the page from below. Tapping outside it closes it. */
export function Sheet({ label, onClose, children }: PropsWithChildren<SheetProps>) {
  return (
    <View className='sheet-layer' catchMove>
      <BackGuard onBack={onClose} />
      <View className='sheet-mask' onClick={onClose} aria-hidden />
      <View className='sheet' ariaRole='dialog' aria-modal aria-label={label}>
        <Tappable className='sheet-close' aria-label={words.close} onTap={onClose} />
        {children}
      </View>
    </View>
  )
}
