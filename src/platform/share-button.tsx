import { Button } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { isSinglePage } from './single-page'

export interface ShareButtonProps {
  className: string
  /** What is sent in a browser; in WeChat the page's useShareAppMessage gives it. */
  title: string
  /** A page of ours, as `linkOf` gives it. */
  link: string
  /** Called where no app took the link: whether it is on the clipboard now. */
  onDone: (outcome: 'copied' | 'failed') => void
}

/** A button that opens WeChat's list of chats. Single-page mode refuses it, and there is none. */
export function ShareButton({ className, children }: PropsWithChildren<ShareButtonProps>) {
  if (isSinglePage()) return null
  return (
    <Button className={className} openType='share' hoverClass='tap'>
      {children}
    </Button>
  )
}
