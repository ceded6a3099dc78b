/**
 * A finger goes down and up on the middle of an element, for tests that tap by the hundred: a tap through the browser's
 * own input takes ten times as long. Throws when there is no such element or something else lies over it.
 */
export function touch(element: Element | null | undefined) {
  element?.scrollIntoView({ block: 'center' })
  const box = element?.getClientRects()[0]
  if (!element || !box) throw new Error('nothing to touch')
  const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2]
  const target = document.elementFromPoint(clientX, clientY)
  if (!target || !element.contains(target)) throw new Error(`something else lies over ${element.className}`)
  const finger = [new Touch({ identifier: 0, target, clientX, clientY })]
  const send = (type: string, touches: Touch[]) => {
    const init = { touches, targetTouches: touches, changedTouches: finger }
    target.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true, composed: true, ...init }))
  }
  send('touchstart', finger)
  send('touchend', [])
}
