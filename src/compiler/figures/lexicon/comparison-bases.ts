import type { ChangeBasis } from '../../../report/types'
import { type Word, words } from './word'
import { LAST_YEAR } from './years'

/** What a change is compared with. */
export interface BasisWord extends Word {
  basis: ChangeBasis
}

function basis(basis: ChangeBasis, table: readonly Word[]): BasisWord[] {
  return table.map((word) => ({ ...word, basis }))
}

/** Words that compare by themselves. */
export const COMPARISONS: readonly BasisWord[] = [
  ...basis('yearOnYear', words('受理案件[同比]增加12件')),
  ...basis('quarterOnQuarter', words('受理案件[环比]增加12件')),
]

/** Words that open a comparison: 较|上年. */
export const COMPARING = words(
  '受理案件[较]上年增加12件 受理案件[比]上年增加12件 受理案件[与]上年相比增加12件 受理案件[同]上年相比增加12件',
)

/** Times that may follow such a word. */
export const COMPARED_TIMES: readonly BasisWord[] = [
  ...basis('yearOnYear', LAST_YEAR),
  ...basis(
    'quarterOnQuarter',
    words(`
      受理案件较[上季度]增加12件 受理案件较[上一季度]增加12件 受理案件较[上个季度]增加12件 受理案件较[上月]增加12件
      受理案件较[上个月]增加12件 受理案件较[上期]增加12件 受理案件较[上一期]增加12件
    `),
  ),
  ...basis(
    'since',
    words(`
      受理案件较[年初]增加12件 受理案件较[以往]增加12件 受理案件较[往年]增加12件 受理案件较[此前]增加12件
      受理案件较[之前]增加12件 受理案件较[改革前]增加12件 受理案件较[前期]增加12件
    `),
  ),
]
