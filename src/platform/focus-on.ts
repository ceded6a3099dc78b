/** Nothing in WeChat: its screen readers follow aria-live, and a page cannot move their focus. */
export function focusOn(_id: string): void {}
