import { expect, test } from 'vitest'
import { timeAgo } from '../../../src/reader/navigation/time-ago'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test.each([
  [0, '刚刚'],
  [59_000, '刚刚'],
  [MINUTE + 1, '1 分钟前'],
  [59.9 * MINUTE, '59 分钟前'],
  [HOUR + 1, '1 小时前'],
  [23.9 * HOUR, '23 小时前'],
  [3 * DAY + 1, '3 天前'],
  [70 * DAY, '2 个月前'],
  [800 * DAY, '2 年前'],
  [-HOUR, '刚刚'], // the phone's clock was set back
])('%s ms ago is %s', (ago, said) => {
  expect(timeAgo(Date.now() - ago)).toBe(said)
})
