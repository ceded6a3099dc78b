import type { Fold as AppFold } from '@/platform/fold'

/** `@/platform/fold` while the report is prerendered: a browser folds it by itself. */
export const Fold: typeof AppFold = ({ level, heading, summary, headClassName, children }) => {
  const Heading = `h${level}` as 'h2'
  return (
    <details className='fold'>
      <summary className={headClassName}>
        <Heading>{heading}</Heading>
        {summary}
      </summary>
      {children}
    </details>
  )
}
