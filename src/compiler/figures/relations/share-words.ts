/** Words that claim a share of the whole that the sentence names: 占比, 占总数的. */
export const SHARE_OF_WHOLE = /占(?:比|总数|全部|总量|比例|比重)?(?:为|的)?$/
/** The same, or a share of something else: 占全区总数的. */
export const SHARE = /占(?:比|总数|全部|总量|[^,]{0,10}?的?(?:比例|比重)?)?(?:为|的)?$/
/** 大气类1046件(占48%): a share alone in brackets is that of the figure before them. */
export const BRACKETED_SHARE = /^\((?:约?占?比?|约)?$/
/** 收到申请1438件,是2019年的3.2倍: said of the figure before. */
export const MULTIPLE = /^,?(?:是|为|相当于)/
/** 受理118件,其中|审结30件: the figure is a part of one before it. */
const PART = /(?:其中[,:]?|[(](?:含|包括))(?:[^,;。:()]|\([^()]{0,20}\))*$/

/** Whether the words since the figure before open a part of it. */
export function opensPart(gap: string): boolean {
  return PART.test(gap)
}
