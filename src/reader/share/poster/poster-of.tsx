import { useCallback, useMemo } from 'react'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { linkOf } from '../../navigation/address/write-address'
import { makePoster } from './make-poster'
import { posterContent } from './poster-content'
import { PosterSheet } from './poster-sheet'

interface PosterOfProps {
  report: Report
  places: ReadonlyMap<string, Place>
  /** Id of the figure or division. */
  id: string
  onClose: () => void
}

/** A picture of a figure or division, to be shared or saved; nothing where there is no such id. */
export function PosterOf({ report, places, id, onClose }: PosterOfProps) {
  const content = useMemo(() => posterContent(report, places, id), [report, places, id])
  const draw = useCallback(
    (theme: 'light' | 'dark') => (content ? makePoster(content, theme) : Promise.reject()),
    [content],
  )
  if (!content) return null
  const entrance = linkOf({ page: 'report', report: report.id, at: id })
  return <PosterSheet draw={draw} says={content.quote} entrance={entrance} onClose={onClose} />
}
