import { AVERAGES } from './averages'
import { type Word, words } from './word'

/** Words between the name of what is counted and its number: 网格员|共|12名. They belong to neither. */
export const NUMBER_OPENERS: readonly Word[] = [
  ...words(`
    网格员[分别]12名 网格员[两个]12名 网格员[三个]12名 网格员[四个]12名 网格员[五个]12名 网格员[各]12名 网格员[合计]12名 网格员[总计]12名
    网格员[累计]12名 网格员[已]12名 网格员[都]12名 网格员[是]12名 网格员[只有]12名 网格员[了]12名 网格员[仅]12名 网格员[也]12名
    网格员[全部]12名 网格员[至]12名 网格员[远]12名 金额[人民币]12元 合格率[保持]98% 合格率[稳定]98%
  `),
  { word: '均', notAfter: `[${AVERAGES.map(({ word }) => word[0]).join('')}件]`, example: '网格员均12名' },
  { word: '共', notAfter: '[公中]', example: '网格员共12名' },
  { word: '共计', notAfter: '[公中]', example: '网格员共计12名' },
  { word: '为', notAfter: '行', example: '网格员为12名' },
  { word: '有', notAfter: '[所享实现]', example: '网格员有12名' },
  { word: '的', notAfter: '标', example: '网格员的12名' },
  { word: '在', notAfter: '存', example: '网格员在12名' },
  { word: '等', notAfter: '[平中]', example: '网格员等12名' },
]
