import { type ComponentType, useEffect, useState } from 'react'
import { whenIdle } from './when-idle.h5'

/** A component whose code is loaded later than the page; `loadWhenIdle` loads it before it is needed. */
export type OnDemand<Props> = ComponentType<Props> & { loadWhenIdle: () => void }

/**
 * A component whose code is loaded by the import() in `fetchIt` when it is first drawn. Until then it draws `Waiting`
 * with the same props. Where loading fails it throws, for a Fallback around it to catch; drawn anew, it loads again.
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
  const loadWhenIdle = () => whenIdle(loadQuietly)
  return Object.assign(Part, { loadWhenIdle })
}

function Nothing() {
  return null
}
