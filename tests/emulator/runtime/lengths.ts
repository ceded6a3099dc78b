/**
 * Lengths that only WeChat resolves, as CSS: rpx is 1/750 of the screen's width; vh counts the page below the
 * navigation bar, not the browser's window; env(safe-area-inset-bottom) is what the host simulates.
 */
export function lengths(css: string): string {
  return css
    .replace(/(-?\d*\.?\d+)rpx\b/g, 'calc(100vw * $1 / 750)')
    .replace(/(-?\d*\.?\d+)vh\b/g, 'calc(var(--host-vh) * $1)')
    .replace(/\b(?:env|constant)\(\s*safe-area-inset-bottom\s*(?:,[^)]*)?\)/g, 'var(--host-safe-bottom)')
}
