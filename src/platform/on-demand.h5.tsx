import { type ComponentType, useEffect, useState } from 'react'

/** The longest that a busy browser puts it off, and what Safari, which cannot tell whether it is, waits, ms. */
const LATEST = 2000

/** A component that comes later than the page, and what fetches it before it is needed. */
export type OnDemand<Props> = ComponentType<Props> & { loadWhenIdle: () => void }

/**
 * A component whose code is fetched by itself, by the import() in `fetchIt`. Until it has come `Waiting` is drawn, with
 * the same props. Where it does not come it throws, for a Fallback around it to catch, and whoever draws it afresh asks
 * for it afresh.
 */
export function onDemand<Props extends object>(
  fetchIt: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType<Props> = Nothing,
): OnDemand<Props> {
  let Loaded: ComponentType<Props> | undefined
  const load = async () => {
    Loaded ??= await fetchIt()
  }

  function Part(props: Props) {
    const [, setLoaded] = useState(Loaded !== undefined)
    const [failure, setFailure] = useState<{ reason: unknown }>()
    useEffect(() => {
      if (Loaded) return
      let wanted = true
      load().then(
        () => wanted && setLoaded(true),
        (reason) => wanted && setFailure({ reason }),
      )
      return () => {
        wanted = false
      }
    }, [])
    if (failure) throw failure.reason
    return Loaded ? <Loaded {...props} /> : <Waiting {...props} />
  }

  const loadQuietly = () => load().catch(() => {}) // tried again when it is needed
  const loadWhenIdle = () =>
    afterLoad(() => {
      if (window.requestIdleCallback) window.requestIdleCallback(loadQuietly, { timeout: LATEST })
      else setTimeout(loadQuietly, LATEST)
    })
  return Object.assign(Part, { loadWhenIdle })
}

function Nothing() {
  return null
}

function afterLoad(run: () => void): void {
  if (document.readyState === 'complete') run()
  else window.addEventListener('load', run, { once: true })
}
