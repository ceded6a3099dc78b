import { systemTypeSize } from '@/platform/system-type-size'
import { getSettings, type Settings } from './settings'

/** Body size from which touch targets are those of 适老化通用设计规范 for elder screens: 60 px instead of 44. */
const LARGE = 24

/** Classes of the outermost box of a page: theme and touch size. `size`: the body's, px. */
export function screenClasses(theme: Settings['theme'], size: number): string {
  return `screen ${theme}${size >= LARGE ? ' large' : ''}`
}

/** How a page that opens now looks: classes and style of its outermost box. */
export function currentScreenProps(): { className: string; style: string } {
  const { theme, typeSize } = getSettings()
  const size = typeSize ?? systemTypeSize()
  return { className: screenClasses(theme, size), style: `--body: ${size}px;` }
}
