import { type Builtin, mirror } from './builtin'

/** What pressing a button with open-type asks of the host; it listens on the window. */
export const OPEN_TYPE_EVENT = 'host-open-type'

/** <button>: open-type goes to the host. */
export const button: Builtin = {
  properties: ['size', 'type', 'plain', 'disabled', 'loading', 'openType', 'formType', 'hoverClass'],
  changed: mirror('size', 'type', 'disabled'),
  attached({ element, data }) {
    onTap(element, () => {
      if (data.disabled || !data.openType) return
      dispatchEvent(new CustomEvent(OPEN_TYPE_EVENT, { detail: { openType: data.openType, element } }))
    })
  },
}

/** <navigator>: asks the host to go to `url`. */
export const navigator: Builtin = {
  properties: ['url', 'openType', 'target', 'hoverClass'],
  attached({ element, data }) {
    onTap(element, () => {
      const detail = { openType: `navigator:${data.openType ?? 'navigate'}`, url: data.url, element }
      dispatchEvent(new CustomEvent(OPEN_TYPE_EVENT, { detail }))
    })
  },
}

/** Calls back when a finger goes down and up on the element without moving; after the app's own handlers. */
function onTap(element: HTMLElement, pressed: () => void) {
  let moved = false
  element.addEventListener('touchstart', () => {
    moved = false
  })
  element.addEventListener('touchmove', () => {
    moved = true
  })
  element.addEventListener('touchend', () => {
    if (!moved) setTimeout(pressed, 0)
  })
}
