import { Button } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { ShareButtonProps } from './button-props'
import { canUse } from './can-use'
import { isSinglePage } from './single-page'

/** A button that opens WeChat's list of chats. Single-page mode refuses it and some clients lack it: there is none. */
export function ShareButton({ className, children }: PropsWithChildren<ShareButtonProps>) {
  if (isSinglePage() || !canUse('button.open-type.share')) return null
  return (
    <Button className={className} openType='share' hoverClass='tap'>
      {children}
    </Button>
  )
}
