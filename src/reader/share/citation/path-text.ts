import { divisionName } from '@/report/division-name'
import type { Division } from '@/report/types'

/** Names of divisions from the outermost in: 一、2022年… › （六）统筹好… › 一是构建… */
export function pathText(path: readonly Division[]): string {
  return path.map(divisionName).join(' › ')
}
