import { Button } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { FeedbackButtonProps } from './button-props'
import { canUse } from './can-use'
import { isSinglePage } from './single-page'

/** A button that opens WeChat's own feedback page. Single-page mode refuses it and some clients lack it: there is none. */
export function FeedbackButton({ className, children }: PropsWithChildren<FeedbackButtonProps>) {
  if (isSinglePage() || !canUse('button.open-type.feedback')) return null
  return (
    <Button className={className} openType='feedback' hoverClass='tap'>
      {children}
    </Button>
  )
}
