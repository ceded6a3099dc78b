import { words } from '../words'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How long ago that was, in whole units of the largest kind: 3 天前, 刚刚 within a minute. `at` is ms since 1970. */
export function timeAgo(at: number): string {
  const now = Date.now()
  const months = monthsBetween(new Date(at), new Date(now))
  const passed = [
    ['year', months / 12],
    ['month', months],
    ['day', (now - at) / DAY],
    ['hour', (now - at) / HOUR],
    ['minute', (now - at) / MINUTE],
  ] as const
  const largest = passed.find(([, count]) => count >= 1)
  if (!largest) return words.navigation.justNow
  const [unit, count] = largest
  return words.navigation.ago(Math.floor(count), words.navigation.agoUnits[unit])
}

/** Months of the calendar that have passed in full. */
function monthsBetween(then: Date, now: Date): number {
  const months = (now.getFullYear() - then.getFullYear()) * 12 + now.getMonth() - then.getMonth()
  const due = new Date(then)
  due.setMonth(then.getMonth() + months)
  return due > now ? months - 1 : months
}
