import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import relativeTime from 'dayjs/plugin/relativeTime'

dayjs.extend(relativeTime)

/** How long ago that was, in words: 3 天前. `at` is ms since 1970. */
export function timeAgo(at: number): string {
  return dayjs(at).locale('zh-cn').fromNow()
}
