import type { FoldBodyProps } from '@/platform/fold-body-props'

/** `@/platform/fold-body` while the report is prerendered: the text, which <details> hides. */
export function FoldBody({ draw }: FoldBodyProps) {
  return <div className='fold-body'>{draw()}</div>
}
