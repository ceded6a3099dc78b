/** Which rates belong to which nouns: a sentence with several nouns leaves no doubt about these. */
const RATES_OF: readonly (readonly [rate: RegExp, noun: RegExp])[] = [
  [/整改|销号/, /问题|隐患|缺陷|意见/],
  [/合格|优秀|检出|通过/, /抽检|抽查|检验|检测|考试|培训|产品|食品|药品|案卷|评查|测试/],
  [
    /办结|办复|回复|答复|满意|办理|处置|响应/,
    /件$|案件|诉求|投诉|举报|工单|申请|事项|建议|提案|来电|来信|咨询|留言|信箱/,
  ],
  [/采纳/, /建议|意见/],
  [/化解|调解|调处|成功/, /纠纷|矛盾|积案|争议/],
  [/结案|纠错|审结|败诉|胜诉|改判|撤诉|息诉|调撤/, /案件|复议|诉讼|申请/],
  [/出庭|应诉/, /案件|诉讼|应诉|出庭/],
  [/审核|审查/, /决定|文件|决策|合同/],
  [/公示|公开/, /决定|信息|结果/],
  [/报备|备案|规范/, /文件/],
  [/述法|持证|参考|参训/, /人员|干部|负责人|部门|乡镇|镇街/],
]

/** Whether a rate of this name may be of this noun: 出庭应诉率 of 行政诉讼案件. */
export function pairs(rate: string, noun: string): boolean {
  return RATES_OF.some(([ofRate, ofNoun]) => ofRate.test(rate) && ofNoun.test(noun))
}
