import type { Builtin, BuiltinHost } from './builtin'

/** Sent by the host to the shown page-container of a page when the user goes back. */
const LEAVE_EVENT = 'host-leave'

function enter({ element, trigger }: BuiltinHost) {
  element.dataset.shown = ''
  for (const step of ['beforeenter', 'enter', 'afterenter']) trigger(step)
}

function leave({ element, trigger }: BuiltinHost) {
  if (element.dataset.shown === undefined) return
  delete element.dataset.shown
  for (const step of ['beforeleave', 'leave', 'afterleave']) trigger(step)
}

/** <page-container>: while it is shown, going back closes it and not the page. */
export const pageContainer: Builtin = {
  properties: ['show', 'duration', 'zIndex', 'overlay', 'position', 'round', 'customStyle', 'overlayStyle'],
  attached(host) {
    host.element.addEventListener(LEAVE_EVENT, () => leave(host))
  },
  changed: {
    // Not at once: WeChat tells of it when the data that showed it has been drawn.
    show: (host, value) => void setTimeout(() => (value ? enter(host) : leave(host)), 0),
    customStyle({ element }, value) {
      element.setAttribute('style', String(value ?? ''))
    },
  },
}

/** Closes the shown page-container of a page; false when there is none. */
export function leavePageContainer(frame: HTMLElement): boolean {
  const shown = frame.querySelector('wx-page-container[data-shown]')
  return shown?.dispatchEvent(new Event(LEAVE_EVENT)) ?? false
}
