/**
 * What a tappable View needs besides role and onClick. In WeChat: hover-class shows the press (:active costs audit
 * points), and the screen reader taps by itself.
 */
export function tapProps(_onTap: () => void): object {
  return { hoverClass: 'tap' }
}
