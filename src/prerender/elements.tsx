import type { CSSProperties, PropsWithChildren } from 'react'

/*
 * `@tarojs/components` while the report is prerendered: elements that say to a browser without a script what roles and
 * classes say in the app. They have no ids, for the app's own may be on the page at the same time, and nothing to tap.
 */

interface ElementProps {
  className?: string
  style?: CSSProperties
  ariaRole?: string
  'aria-level'?: number
}

/** Elements by the first class that the app gives a Text; any other is a span. */
const TEXT = { prose: 'p', lead: 'h4', figure: 'mark' } as const

/** A box; a heading where the app has one. */
export function View({ className, style, children, ariaRole, 'aria-level': level }: PropsWithChildren<ElementProps>) {
  const Tag = ariaRole === 'heading' ? (`h${level}` as 'h1') : 'div'
  return (
    <Tag className={className} style={style}>
      {children}
    </Tag>
  )
}

/** Text as a paragraph, a heading or a mark, by its first class; else a span. */
export function Text({ className = '', children }: PropsWithChildren<ElementProps>) {
  const Tag = TEXT[className.split(' ')[0] as keyof typeof TEXT] ?? 'span'
  return <Tag className={className || undefined}>{children}</Tag>
}
