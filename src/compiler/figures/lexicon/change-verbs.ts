import { type Word, words } from './word'

/** A verb of change. To add one, write an example of it into the group where it belongs: docs/figure-rules.md. */
export interface ChangeVerb extends Word {
  direction: 'up' | 'down'
}

function both(up: string, down: string): ChangeVerb[] {
  return [
    ...words(up).map((word): ChangeVerb => ({ ...word, direction: 'up' })),
    ...words(down).map((word): ChangeVerb => ({ ...word, direction: 'down' })),
  ]
}

/** Verbs that stand before an amount (增加12件) and before a new value (由3件增加到12件). */
export const CHANGE_VERBS: readonly ChangeVerb[] = both(
  `
    受理案件[上升]12件 受理案件[增长]12件 受理案件[增加]12件 受理案件[提升]12件 受理案件[提高]12件 受理案件[增多]12件
    受理案件[上涨]12件 受理案件[攀升]12件 受理案件[扩大]12件 收费标准[上浮]12元 收费标准[上调]12元 受理案件[升高]12件
    受理案件[递增]12件 受理案件[回升]12件 受理案件[跃升]12件 开放时间[延长]12小时 执法人员[扩充]12名 考核名次[前进]12位
    考核名次[前移]12位 优良天数比率[改善]12% 受理案件[↑]12件
  `,
  `
    受理案件[下降]12件 受理案件[减少]12件 受理案件[降低]12件 申请材料[压减]12份 申请材料[压缩]12份 办理时限[缩短]12天
    受理案件[回落]12件 受理案件[下滑]12件 受理案件[下跌]12件 申请材料[缩减]12份 收费标准[下调]12元 受理案件[递减]12件
    受理案件[压降]12件 差距[缩小]12件 办理流程[精简]12% 考核名次[后退]12位 考核名次[后移]12位 受理案件[↓]12件
  `,
)

/** One-character verbs: they say a change beside a share (案件降5%) or beside a comparison (比上年减4件). */
export const SHORT_CHANGE_VERBS = both(
  '受理案件比上年[增]12件 受理案件比上年[升]12件 受理案件比上年[涨]12件',
  '受理案件比上年[降]12件 受理案件比上年[减]12件',
)

/** One-character adjectives: they say a change only beside a comparison (比上年多4件). */
export const COMPARATIVES = both(
  '受理案件比上年[多]12件 受理案件比上年[高]12件',
  '受理案件比上年[少]12件 受理案件比上年[跌]12件 受理案件比上年[低]12件',
)

/** Words that compare with a level, before it: 败诉率|低于|全省平均水平3.2个百分点. */
export const LEVEL_COMPARATIVES = both(
  '合格率[高于]全市平均1.2个百分点 合格率[高出]全市平均1.2个百分点 合格率[超过]全市平均1.2个百分点 合格率[超出]全市平均1.2个百分点 合格率[优于]全市平均1.2个百分点',
  '败诉率[低于]全市平均1.2个百分点',
)

/** Verbs that only lead to a new value: 由3个调整为12个. */
export const TURNING_VERBS = words(`
  服务站由3个[提]至12个 网速由3兆[提速]到12兆 审批时限由12天[压]至3天 审批时限由12天[缩]至3天 服务站由3个[扩展]到12个
  服务站由3个[拓展]到12个 服务站由3个[调整]为12个 服务站由3个[发展]到12个 服务站由3个[变]为12个 服务站由3个[优化]为12个
  服务站由3个[整合]为12个 服务站由3个[归并]为12个 服务站由3个[合并]为12个
`)

/** Verbs that hold a value: 差错率控制在1%. */
export const HOLDING_VERBS = words('差错率[控制]在1% 合格率[维持]在98%')

/** Nouns that name the extent of a change. 幅度 behind a verb makes one too: 下降幅度为5%. */
export const CHANGE_EXTENTS = both(
  `
    受理案件[增长率]为12% 受理案件[上升率]为12% 受理案件[增加率]为12% 满意度[提升率]为12% 满意度[提高率]为12% 受理案件[上涨率]为12%
    受理案件[增幅]为12% 受理案件[涨幅]为12% 受理案件[升幅]为12% 受理案件[增速]为12%
  `,
  `
    受理案件[下降率]为12% 受理案件[减少率]为12% 受理案件[降低率]为12% 受理案件[降幅]为12% 受理案件[跌幅]为12% 受理案件[减幅]为12%
  `,
)
