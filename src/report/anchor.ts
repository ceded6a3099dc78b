/**
 * The DOM id of a division or figure: `s1.3.2` → `s1-3-2`. A dot would read as a class in the selectors that
 * wx.pageScrollTo and SelectorQuery take.
 */
export function anchorOf(id: string): string {
  return id.replace(/\./g, '-')
}
