import type { ReactNode } from 'react'

/** What a FeedbackButton is given on both platforms. */
export interface FeedbackButtonProps {
  className: string
  /** What stands here outside WeChat. */
  instead: ReactNode
}

/** What a ShareButton is given on both platforms. */
export interface ShareButtonProps {
  className: string
  /** What is sent in a browser; in WeChat the page's useShareAppMessage gives it. */
  title: string
  /** A page of ours, as `linkOf` gives it. */
  link: string
  /** Called where no app took the link: whether it is on the clipboard now. */
  onDone: (outcome: 'copied' | 'failed') => void
}
