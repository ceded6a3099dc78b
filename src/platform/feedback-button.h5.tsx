import type { PropsWithChildren } from 'react'
import type { FeedbackButtonProps } from './button-props'

/** A browser has no feedback page: the way that there is instead. */
export function FeedbackButton({ instead }: PropsWithChildren<FeedbackButtonProps>) {
  return instead
}
