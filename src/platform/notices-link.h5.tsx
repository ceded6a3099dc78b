import type { PropsWithChildren } from 'react'

/** A link to the file that the build writes beside the page: config/plugins/notices.ts. */
export function NoticesLink({ children }: PropsWithChildren) {
  return (
    <a className='notices-link' href='THIRD-PARTY-NOTICES.txt' target='_blank' rel='noreferrer'>
      {children}
    </a>
  )
}
