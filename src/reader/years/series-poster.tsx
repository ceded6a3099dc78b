import { useCallback, useMemo } from 'react'
import type { Series } from '@/report/series'
import { PosterSheet } from '../share/poster/poster-sheet'
import { makeSeriesPoster } from './make-series-picture'
import { pictureInWords, seriesPicture } from './series-picture'
import type { Years } from './years-context'

interface SeriesPosterProps {
  series: Series
  years: Years
  /** The link, path and query, that opens when the shared picture is tapped. */
  entrance: string
  onClose: () => void
}

/** A picture of a series, to be shared or saved. */
export function SeriesPoster({ series, years, entrance, onClose }: SeriesPosterProps) {
  const picture = useMemo(() => seriesPicture(series, years), [series, years])
  const draw = useCallback((theme: 'light' | 'dark') => makeSeriesPoster(picture, theme), [picture])
  return <PosterSheet draw={draw} says={pictureInWords(picture)} entrance={entrance} onClose={onClose} />
}
