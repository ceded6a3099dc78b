import { useCallback, useMemo, useRef } from 'react'
import { usePrinting } from '@/platform/printing'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { useJump } from '../navigation/use-jump'
import { isTooLong } from '../virtual-list/is-too-long'
import { useVisibleRange } from '../virtual-list/use-visible-range'
import { reportBlocks } from './report-blocks'
import { useExpanded } from './use-expanded'

/** Which folds of a report are open, which part of a long report is drawn, and jumps on the page. */
export function useReportView(report: Report, places: ReadonlyMap<string, Place>) {
  const printing = usePrinting()
  const { expanded, toggle, open, setAll } = useExpanded()
  const jumping = useRef(false)
  const { range, reset } = useVisibleRange(
    useMemo(() => isTooLong(reportBlocks({ report })), [report]),
    jumping,
  )
  const jump = useJump(report, open, range, jumping)
  // The virtual list knows divisions and paragraphs: for a figure, its paragraph has to be drawn.
  const target = jump.target && (places.get(jump.target)?.paragraph.id ?? jump.target)

  return {
    expanded,
    toggle,
    open,
    /** Leaves exactly these open. */
    setAll: useCallback(
      (ids: readonly string[]) => {
        reset()
        setAll(ids)
      },
      [reset, setAll],
    ),
    /** Null where the whole report is drawn, as on paper. */
    range: useMemo(() => (range && !printing ? { ...range, target } : null), [range, target, printing]),
    jump,
  }
}
