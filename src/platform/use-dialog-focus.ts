/** Nothing in WeChat: its screen readers go by aria-modal, and a page cannot move their focus. */
export function useDialogFocus(): object {
  return {}
}
