import { Current, env } from '@tarojs/runtime'

/** The element of a page, which collects what is to be sent to the view. */
interface PageElement {
  pendingUpdate: boolean
  enqueueUpdateCallback(run: () => void): void
}

/**
 * Runs when what React has drawn so far stands in the view. In place of Taro's `nextTick`, which looks every 20 ms whether
 * something is to be sent, and waits for 100 ms where nothing is: on a page at rest each measurement took so long, and a
 * jump needs several.
 */
export function afterUpdate(run: () => void): void {
  if (whenSent(run)) return
  // React draws what a handler has asked for in this task, or in one that is queued before the timer.
  setTimeout(() => whenSent(run) || run())
}

/** Whether something is on its way to the view, behind which it then runs. */
function whenSent(run: () => void): boolean {
  const page = env.document.getElementById(Current.router?.$taroPath ?? '') as unknown as PageElement | null
  if (!page?.pendingUpdate) return false
  page.enqueueUpdateCallback(run)
  return true
}
