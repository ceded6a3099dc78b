import { useEffect, useState } from 'react'

const WIDE = '(min-width: 960px)' // as config/plugins/h5-media-styles.ts has it for wide.scss

/** Whether the window has room for the contents beside the text; the component draws again when that changes. */
export function useIsWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const query = matchMedia(WIDE)
    const follow = () => setWide(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return wide
}
