import dayjs from 'dayjs'
import { words } from '../words'

const UNITS = ['year', 'month', 'day', 'hour', 'minute'] as const

/** How long ago that was, in whole units of the largest kind: 3 天前, 刚刚 within a minute. `at` is ms since 1970. */
export function timeAgo(at: number): string {
  const now = dayjs()
  const unit = UNITS.find((it) => now.diff(at, it) > 0)
  return unit ? words.navigation.ago(now.diff(at, unit), words.navigation.agoUnits[unit]) : words.navigation.justNow
}
