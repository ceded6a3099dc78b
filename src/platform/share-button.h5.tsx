import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { ShareButtonProps } from './button-props'
import { oncePerTap } from './once-per-tap'
import { shareLink } from './share-link.h5'
import { tapProps } from './tap-props.h5'

/** A button that sends the link by way of the browser, or copies it. */
export function ShareButton({ className, title, link, onDone, children }: PropsWithChildren<ShareButtonProps>) {
  const share = async () => {
    const shared = await shareLink(title, link)
    if (shared === 'copied' || shared === 'failed') onDone(shared)
  }
  return (
    <View className={className} ariaRole='button' onClick={oncePerTap(share)} {...tapProps(share)}>
      {children}
    </View>
  )
}
