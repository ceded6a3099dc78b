import type { PropsWithChildren } from 'react'

/** In WeChat the button itself carries the level (see `levelProps`): a box around it would be sent for every heading. */
export function FoldHeading({ children }: PropsWithChildren<{ level: number }>) {
  return children
}

/** What tells WeChat's screen readers the level of a button that is also a heading. */
export function levelProps(level: number): object {
  return { 'aria-level': level }
}
