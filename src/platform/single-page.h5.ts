/** Whether the page was opened from a Moments card in WeChat's single-page mode: never in a browser. */
export function isSinglePage(): boolean {
  return false
}
