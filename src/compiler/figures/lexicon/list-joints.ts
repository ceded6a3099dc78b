import type { Word } from './word'

/** Words that join the members of a list. 参与, 及时 and 调和 hold one and join nothing. */
export const LIST_JOINTS: readonly Word[] = [
  { word: '、', example: '参考率、合格率均达100%' },
  { word: '以及', example: '参考率以及合格率均达100%' },
  { word: '和', notAfter: '[调饱缓]', notBefore: '[解谐平睦]', example: '参考率和合格率均达100%' },
  { word: '与', notAfter: '参', notBefore: '会|时', example: '参考率与合格率均达100%' },
  { word: '及', notAfter: '[普涉以来]', notBefore: '[时格早]', example: '参考率及合格率均达100%' },
]
