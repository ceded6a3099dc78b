import { Button } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { isSinglePage } from './single-page'

export interface FeedbackButtonProps {
  className: string
  /** What stands here outside WeChat. */
  instead: ReactNode
}

/** A button that opens WeChat's own feedback page. Single-page mode refuses it, and there is none. */
export function FeedbackButton({ className, children }: PropsWithChildren<FeedbackButtonProps>) {
  if (isSinglePage()) return null
  return (
    <Button className={className} openType='feedback' hoverClass='tap'>
      {children}
    </Button>
  )
}
