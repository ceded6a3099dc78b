import type { PropsWithChildren } from 'react'

/** In WeChat, which opens no files of a package, the notices can only be spoken of: in vendors.js, see docs/release.md. */
export function NoticesLink(_: PropsWithChildren): null {
  return null
}
