/** Verbs with which reports open what they count: 受理…125件. Words that are as often nouns (审核, 检查) are left out. */
const OPENING =
  '立案查处 立案侦查 立案调查 受理 接收 办理 办结 审结 审理 出具 印发 制定 制发 修订 出台 举办 举行 召开 开展 公开 公布 公示 发布 刊发 查处 查办 查获 抽查 抽取 达成 ' +
  '调处 化解 完成 发出 发放 派发 派出 梳理 排查 清理 废止 处理 促进 挽回 追回 讨回 追缴 聘请 聘任 配备 建立 建成 设立 新增 新建 新收 新设立 解答 接待 接听 提供 下划 承办 参加 收到 ' +
  '征求 创建 打造 拆除 移送 侦破 破获 抓获 缉获 惩处 救助 帮助 推出 选取 选聘 进驻 实现 评选 策划 涉及 投入 送达 约谈 曝光 销毁 没收 查扣 吸引 推送 制作 出动 收缴 惠及 覆盖 ' +
  '培育 培养 命名 授予 轮训 核发 颁发 吊销 责令 下达 签订 指派 邀请 反馈 答复 回复 整改 化解 取缔 关停 采纳 报送 录入 归集 取消 下放 承接 认领 减免'

/** Verbs that, alone in a clause, speak of the thing counted before: 受理申请125件,审结118件. */
const ALONE =
  '立案 结案 破案 结转 上诉 调解 检查 审查 审核 处罚 调撤 撤诉 胜诉 败诉 维持 驳回 撤销 终止 确认违法 责令履行 纠错 调解成功 调解结案 终结 和解 修改 保留 解除 通过 不予受理 已办结 已审结 成功化解 公告 备案 纠正'

const verbs = [...new Set(OPENING.split(' '))].sort((a, b) => b.length - a.length).join('|')
const alone = [...OPENING.split(' '), ...ALONE.split(' ')].sort((a, b) => b.length - a.length).join('|')

/** 办理时间 and 受理率 are nouns. */
const NOT_NOUN = '(?!时[间长限]|期限|周期|[率量数])'

/** Every verb in a clause, for matchAll. */
export const VERB = new RegExp(`(?:${verbs})${NOT_NOUN}`, 'g')

/** Whether there is a verb. */
export const VERBS_WITHIN = new RegExp(`(?:${verbs})${NOT_NOUN}`)

/** The verbs at the head of words. */
export const VERBS_AT_HEAD = new RegExp(`^(?:(?:${verbs})${NOT_NOUN}[并和、]?){1,3}`)

/** The same at the head of a label that lends its noun: 调解纠纷 → 纠纷. */
export const ALONE_AT_HEAD = new RegExp(`^(?:${alone})${NOT_NOUN}(?=.{2})`)

/** Words that are verbs and nothing else. */
export const ONLY_VERBS = new RegExp(`^(?:(?:${alone})[并和、]?){1,3}$`)
