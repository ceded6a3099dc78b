import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Division } from '@/report/types'
import { headingOf, markerOf } from '@/report/walk'

/** Markers and headings from the outermost division in, as shown: 一、2022年… › （六）统筹好… › 一是构建… */
export function pathText(path: readonly Division[]): string {
  return path.map((division) => toFullWidthPunctuation(markerOf(division) + headingOf(division))).join(' › ')
}
