/** Units that may count parts of each other, each group with an example: 1832人,其中1790名持证. */
export const ALIKE_UNITS: readonly { units: readonly string[]; example: string }[] = [
  { units: ['人', '名', '位', '个'], example: '培训执法人员1832人,其中持证人员1790名' },
  { units: ['件', '宗', '起', '例', '项', '条', '个'], example: '受理案件186件,其中民事案件165宗' },
  { units: ['家', '户', '所', '个'], example: '检查企业186家,其中个体工商165户' },
  { units: ['篇次', '篇', '条', '个'], example: '发布信息186条,其中普法文章165篇' },
]
