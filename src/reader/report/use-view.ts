import { useCallback, useMemo, useRef } from 'react'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { useJump } from '../navigation/use-jump'
import { isLong } from '../virtual-list/is-long'
import { useNear } from '../virtual-list/use-visible-range'
import { reportBlocks } from './report-blocks'
import { useExpanded } from './use-expanded'

/** What of a report is open, what of it is drawn, and jumps in it. */
export function useView(report: Report, places: ReadonlyMap<string, Place>) {
  const { expanded, toggle, open, setAll } = useExpanded()
  const settled = useRef(0)
  const { near, narrow } = useNear(
    useMemo(() => isLong(reportBlocks({ report })), [report]),
    settled,
  )
  const jump = useJump(report, open, near, settled)
  // A figure is drawn when its paragraph is.
  const wanted = jump.target && (places.get(jump.target)?.paragraph.id ?? jump.target)

  return {
    expanded,
    toggle,
    /** Leaves exactly these open. */
    setAll: useCallback(
      (ids: readonly string[]) => {
        narrow()
        setAll(ids)
      },
      [narrow, setAll],
    ),
    near: useMemo(() => near && { ...near, wanted }, [near, wanted]),
    jump,
  }
}
