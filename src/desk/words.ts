import type { DoubtReason, FigureKind } from '../report/types'

/** Why the rules are not sure of a figure, as the desk says it. */
export const DOUBTS: Record<DoubtReason, string> = {
  'verb-only': '分句里只有动词，没有说数的是什么',
  remainder: '名称只是分句剩下的几个字',
  'no-subject': '比较没有主语，不知道是什么在升降',
  'bare-qualifier': '名称只有“省级”“不合格”一类的限定词',
  'several-candidates': '有几个词都可能是它的名称',
  'cut-word': '名称像是从词的中间断开的',
  'too-long': '名称超过 20 个字',
  'far-noun': '名称取自更前面的分句',
  'same-label': '与同一条里的另一项同名',
  'unreachable-rate': '百分数与它的分母算不到一起',
}

export const KINDS: Record<FigureKind, string> = {
  count: '数量',
  rate: '比率',
  change: '变化',
  money: '金额',
  rank: '名次',
  other: '其他',
}

/** The kinds that an editor may choose: which way a change goes cannot be said in report.yaml. */
export const KINDS_TO_CHOOSE = ['count', 'rate', 'money', 'rank', 'other'] as const

export const FIELDS = {
  title: '标题',
  issuer: '发布机关',
  year: '年份',
  'source.name': '原文发布在',
  'source.address': '网址',
} as const
