/** Nothing in WeChat: it asks for the place when it passes the page on (see `carryPlace`). */
export function showPlace(_link: string, _title: string): void {}

/** Whether the page was opened at a place that `showPlace` wrote: never in WeChat. */
export function isShownPlace(): boolean {
  return false
}
