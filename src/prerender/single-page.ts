/**
 * `@/platform/single-page` while the report is prerendered. As in WeChat's single-page mode, there is no page to go to
 * and no place to keep: what leads there is not drawn.
 */
export function isSinglePage(): boolean {
  return true
}
