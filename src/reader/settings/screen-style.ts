import { systemTypeSize } from '@/platform/system-type-size'
import { getSettings, type Settings } from './settings'

/** From this body size on, touch targets are 60 px instead of 44, as 适老化通用设计规范 asks for elderly readers. */
const LARGE = 24

/** Classes of a page's outermost box: theme and touch size. `size` is the body's, px. */
export function screenClasses(theme: Settings['theme'], size: number): string {
  return `screen ${theme}${size >= LARGE ? ' large' : ''}`
}

/** Class and style of the outermost box of a page that opens now. */
export function currentScreenProps(): { className: string; style: string } {
  const { theme, typeSize } = getSettings()
  const size = typeSize ?? systemTypeSize()
  return { className: screenClasses(theme, size), style: `--body: ${size}px;` }
}
