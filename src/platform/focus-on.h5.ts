/** Moves the keyboard's and the screen reader's place to the element of that DOM id, without scrolling. */
export function focusOn(id: string): void {
  const element = document.getElementById(id)
  if (!element) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
}
