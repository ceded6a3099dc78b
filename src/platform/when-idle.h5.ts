/** The longest wait for an idle moment, ms; Safari, which cannot tell when it is idle, always waits this long. */
const LATEST = 2000

/** Runs when the page has loaded and the browser has nothing else to do. */
export function whenIdle(run: () => void): void {
  afterLoad(() => {
    if (window.requestIdleCallback) window.requestIdleCallback(() => run(), { timeout: LATEST })
    else setTimeout(run, LATEST)
  })
}

function afterLoad(run: () => void): void {
  if (document.readyState === 'complete') run()
  else window.addEventListener('load', run, { once: true })
}
