import type { PropsWithChildren } from 'react'

/** Words that stand on paper alone: none in WeChat, which has no printer. */
export function PrintOnly(_props: PropsWithChildren) {
  return null
}
