import { words } from './word'

/** Areas that a report speaks of as a whole: 全区, 我市, 本镇. */
export const AREAS = words(
  '全[区]网格员12名 全[市]网格员12名 全[县]网格员12名 全[省]网格员12名 全[镇]网格员12名 全[州]网格员12名 全[旗]网格员12名 全[国]网格员12名',
)
