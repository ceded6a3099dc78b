import { useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { type Years, YearsContext } from './years-context'

/** All series as far as they have come. */
export interface LoadedSeries {
  /** Undefined until they are loaded. */
  years: Years | undefined
  /** Whether loading has failed; `load` tries again. */
  failed: boolean
  load: () => void
}

/** The series of all years, fetched when `wanted` for the first time and kept from then on. */
export function useSeries(wanted: boolean): LoadedSeries {
  const source = useContext(YearsContext)
  const [all, setAll] = useState(source.all)
  const [failed, setFailed] = useState(false)
  const load = useCallback(() => {
    setFailed(false)
    source.load().then(setAll, () => setFailed(true))
  }, [source])
  useEffect(() => {
    if (wanted && !all) load()
  }, [wanted, all, load])
  const years = useMemo(() => all && { ...all, published: source.published }, [all, source])
  return { years, failed, load }
}
