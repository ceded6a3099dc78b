/** Names that a browser has and a mini-program's logic layer has not: undefined in the app's code. */
export const HIDDEN_GLOBALS =
  `window document navigator location history localStorage sessionStorage indexedDB XMLHttpRequest fetch Headers Request
  Response WebSocket Worker SharedWorker MessageChannel MessagePort BroadcastChannel alert confirm prompt self frames
  parent top opener globalThis URL URLSearchParams TextEncoder TextDecoder structuredClone AbortController Blob File
  FileReader FormData crypto atob btoa queueMicrotask requestIdleCallback requestAnimationFrame cancelAnimationFrame
  setImmediate performance Image Event CustomEvent EventTarget DOMParser matchMedia getComputedStyle Element HTMLElement
  Node MutationObserver IntersectionObserver ResizeObserver innerWidth innerHeight devicePixelRatio scrollTo
  addEventListener removeEventListener process`.split(/\s+/)

/** Built-ins that JavaScriptCore of iOS 12 does not have, by the object that holds them. */
const NEWER_THAN_IOS_12: [holder: object, names: string[]][] = [
  [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
  [String.prototype, ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed']],
  [Object, ['hasOwn', 'groupBy']],
  [Promise, ['allSettled', 'any', 'withResolvers', 'try']],
  [Intl, ['Segmenter', 'ListFormat', 'RelativeTimeFormat', 'DisplayNames']],
]

/** Takes those built-ins away from the whole page. */
export function removeNewerBuiltins() {
  for (const [holder, names] of NEWER_THAN_IOS_12) {
    for (const name of names) Reflect.deleteProperty(holder, name)
  }
}
