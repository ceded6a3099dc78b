import { logged } from './define-api'

/** Events of wx.on…; each has its off…. */
const EVENTS =
  `AppShow AppHide Error UnhandledRejection PageNotFound ThemeChange WindowResize MemoryWarning UserCaptureScreen
  CopyUrl AudioInterruptionBegin AudioInterruptionEnd KeyboardHeightChange NetworkStatusChange LazyLoadError
  NeedPrivacyAuthorization AddToFavorites GeneratePoster DeviceOrientationChange`.split(/\s+/)

type Listener = (event: unknown) => unknown

/** wx.on… and wx.off…, and a way to make an event happen. */
export function createListeners() {
  const listeners = new Map<string, Set<Listener>>(EVENTS.map((event) => [event, new Set()]))
  const apis = Object.fromEntries(
    EVENTS.flatMap((event) => [
      [`on${event}`, logged(`on${event}`, (listener: Listener) => void listeners.get(event)?.add(listener))],
      [
        `off${event}`,
        (listener?: Listener) => (listener ? listeners.get(event)?.delete(listener) : listeners.get(event)?.clear()),
      ],
    ]),
  )
  /** Tells the listeners of `event` ('MemoryWarning'); gives what they return. */
  const fire = (event: string, detail: unknown = {}): unknown[] =>
    [...(listeners.get(event) ?? [])].map((listener) => listener(detail))
  return { apis, fire }
}
