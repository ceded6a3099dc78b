import type { Word } from './word'

/** Verbs between what is ranked and where: 平安指数|排名|全市|第2名. */
export const RANK_VERBS: readonly Word[] = [
  { word: '位居', example: '平安指数位居全市第2名' },
  { word: '位列', example: '平安指数位列全市第2名' },
  { word: '名列', example: '平安指数名列全市第2名' },
  { word: '位于', example: '平安指数位于全市第2名' },
  { word: '排名', example: '平安指数排名全市第2名' },
  { word: '排在', example: '平安指数排在全市第2名' },
  { word: '排', example: '平安指数排全市第2名' },
  { word: '居', notBefore: '民', example: '平安指数居全市第2名' },
  { word: '列', notBefore: '入', example: '平安指数列全市第2名' },
  { word: '进入', example: '平安指数进入全市前10名' },
]
