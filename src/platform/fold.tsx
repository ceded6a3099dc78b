import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { FoldHeading, levelProps } from './fold-heading'
import { oncePerTap } from './once-per-tap'
import { tapProps } from './tap-props'

export interface FoldProps {
  /** DOM id of the whole. */
  id: string
  /** Level of the heading: 2 for a section, 3 for a subsection. */
  level: number
  heading: ReactNode
  /** What stands below the heading, in the header too. */
  summary?: ReactNode
  headClassName: string
  expanded: boolean
  /** Whether a jump has just led here. */
  flash: boolean
  onToggle: () => void
}

/** The box of a text that folds: its header, which is a button and a heading, and the text as `children`. */
export function Fold(props: PropsWithChildren<FoldProps>) {
  const { id, level, heading, summary, headClassName, expanded, flash, onToggle: onTap, children } = props
  return (
    <View className={`fold${expanded ? ' open' : ''}${flash ? ' flash' : ''}`} id={id}>
      <FoldHeading level={level}>
        <View
          className={headClassName}
          aria-expanded={expanded}
          {...levelProps(level)}
          {...tapProps(onTap)}
          ariaRole='button'
          onClick={oncePerTap(onTap)}
        >
          {heading}
          {summary}
        </View>
      </FoldHeading>
      {children}
    </View>
  )
}
