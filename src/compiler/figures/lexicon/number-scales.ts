import type { Word } from './word'

/** Words that multiply the number before them: 1.2亿 is 120000000. */
export const NUMBER_SCALES: readonly (Word & { factor: number })[] = [
  { word: '万亿', factor: 1e12, example: '生产总值1.2万亿元' },
  { word: '亿', factor: 1e8, example: '涉及金额1.2亿元' },
  { word: '万', factor: 1e4, example: '参与群众5万人' },
  { word: '千', factor: 1e3, notBefore: '[瓦米克伏分]', example: '印发资料3千份' },
  { word: '百', factor: 1e2, notBefore: '分', example: '惠及群众3百户' },
]
