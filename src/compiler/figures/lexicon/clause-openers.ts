import { type Word, words } from './word'

/** Words at the head of a clause that say when or where in general, and name nothing that is counted. */
export const TIME_OPENERS = words(`
  [其中]网格员12名 [按照]规定网格员12名 [此外]网格员12名 [同时]网格员12名 [目前]网格员12名 [年初至今]网格员12名 [今年]网格员12名
  [以来]网格员12名 [本年]网格员12名 [本年度]网格员12名 [全年]网格员12名 [当年]网格员12名 [年内]网格员12名 [总共]网格员12名
  [每年]网格员12名 [每月]网格员12名 [各地]网格员12名
`)

/** Words at the head of a clause that say how. */
export const MANNER_OPENERS: readonly Word[] = [
  { word: '在', notBefore: '[册用职校建岗编籍逃线押办营库读学案矫研]', example: '在社区网格员12名' },
  { word: '和', notBefore: '[解谐]', example: '和网格员12名' },
  { word: '及', notBefore: '时', example: '及网格员12名' },
  ...words(`
    [含]网格员12名 [共]枪12支 [共有]网格员12名 [累计]枪12支 [合计]网格员12名 [总计]网格员12名 [已]网格员12名 [先后]网格员12名
    [顺利]网格员12名 [圆满]网格员12名 [成功]网格员12名 [依法]网格员12名 [及时]网格员12名 [有效]网格员12名 [积极]网格员12名 [全面]网格员12名
    [认真]网格员12名 [切实]网格员12名 [深入]网格员12名 [持续]网格员12名 [大力]网格员12名 [进一步]网格员12名 [全部]网格员12名 [并]网格员12名
    [且]网格员12名 [还]网格员12名 [以及]网格员12名 [与]网格员12名 [了]网格员12名 [将]网格员12名 [有]网格员12名 [对]网格员12名
    [为]网格员12名 [的]网格员12名
  `),
]

/** Words of intent: they open a clause too, and the only manner that a rate leaves out (及时受理率 keeps its 及时). */
export const INTENT_OPENERS = words('[力争]网格员12名 [争取]网格员12名 [确保]网格员12名 [预计]网格员12名')
