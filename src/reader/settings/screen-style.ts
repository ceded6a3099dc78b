import { systemTypeSize } from '@/platform/system-type-size'
import { getSettings, type Settings } from './settings'

/** From this body size on, touch targets are 60 px instead of 44, as 适老化通用设计规范 asks for elderly readers. */
export const LARGE = 24

/** What decides how a page looks, as stored or as the system has it. */
export type Looks = Partial<Pick<Settings, 'theme' | 'typeSize' | 'elders'>>

/** The body's size, px: what the reader has chosen, else the system's; in 长辈版 at least 24. */
export function bodySize({ typeSize, elders }: Looks, systemSize: number): number {
  return Math.max(typeSize ?? systemSize, elders ? LARGE : 0)
}

/** Class and style of the outermost box of a page: theme, touch size and type. `size` is the body's, px. */
export function screenProps({ theme = 'system', elders }: Looks, size: number): { className: string; style: string } {
  const classes = ['screen', theme, size >= LARGE && 'large', elders && 'elders']
  return { className: classes.filter(Boolean).join(' '), style: `--body: ${size}px;` }
}

/** Class and style of the outermost box of a page that opens now. */
export function currentScreenProps(): { className: string; style: string } {
  const settings = getSettings()
  return screenProps(settings, bodySize(settings, systemTypeSize()))
}
