import type { Division } from '@/report/types'
import { headingOf, markerOf } from '@/report/walk'
import { widen } from '@/report/widen'

/** Markers and headings from the outermost division in, as shown: 一、2022年… › （六）统筹好… › 一是构建… */
export function pathText(path: readonly Division[]): string {
  return path.map((division) => widen(markerOf(division) + headingOf(division))).join(' › ')
}
