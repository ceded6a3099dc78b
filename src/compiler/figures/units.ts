/** What a unit says about the kind of figure it stands behind. */
export type UnitKind = 'count' | 'rate' | 'points' | 'times' | 'money' | 'score'

/** Measure words, and nouns that are counted without one: 覆盖5镇123村. */
const MEASURES =
  '项 件 宗 份 个 人 名 位 次 场 期 批 篇 条 部 处 户 家 间 所 座 栋 幢 套 台 辆 艘 架 只 头 株 棵 支 组 班 类 种 款 ' +
  '级 层 章 节 页 册 本 张 幅 块 面 封 则 例 起 桩 笔 单 票 届 轮 道 门 堂 课 课时 学时 对 双 副 片 袋 箱 瓶 包 盒 颗 粒 桶 罐 具 枚 ' +
  '盏 根 把 口 点 步 站 字 岁 村 镇 乡 县 市 省 街道 社区 部门 单位 网格 点位 天 日 周 工作日 个工作日 个月 小时 个小时 学分 分钟 秒 ' +
  '吨 公斤 千克 克 斤 公里 千米 里 米 厘米 毫米 亩 公顷 平方米 平方公里 平方千米 平米 立方米 升 毫升 度 千瓦 千瓦时 兆瓦 千伏 ' +
  '人份 席 案 卷 方面 大 大类 大项 轮次 课次 站次 航次 匹 羽 尾 枝 捆 顶 列 集 版 档 床 餐 针 剂 杆 标段 地块 微克 毫克 吨标准煤 ' +
  '镇街 街镇 乡镇 村居 行政村 自然村 县区 区县 园区 平方 人天 个批次 分贝 兆 km kg m² m³ ㎡ GB TB'

/** Counted per occasion: 人次, 家次, 间次, 场次, 篇次. */
const PER_OCCASION = '人 家 间 场 篇 件 户 台 辆 车 班 批 艘 架 项 宗 例 条 起 个 处 所 组 只 头 份 期 部'

const KINDS: Record<Exclude<UnitKind, 'count'>, string> = {
  rate: '% ‰ ‱ 成',
  points: '个百分点 百分点 个千分点 千分点',
  times: '倍',
  money: '元 人民币 元人民币 美元 港元 港币 欧元 日元 英镑 澳元 澳门元',
  score: '分',
}

const kindOf = new Map<string, UnitKind>()
for (const unit of MEASURES.split(' ')) kindOf.set(unit, 'count')
for (const unit of PER_OCCASION.split(' ')) kindOf.set(`${unit}次`, 'count')
for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
  for (const unit of KINDS[kind].split(' ')) kindOf.set(unit, kind)
}

/** Words that begin like a unit and are none: 成员, 分之, 市民, 点30分. */
const NOT_UNITS =
  '(?!成[员立为功果本交品效]|分之|市[民场区]|人民[^币]|家庭|级联|点[0-9半整]|单位名|站式|位一体|面向|村民|个人信息|集[中体团]|大[会队厅学道赛楼数]|版[本块]|床位|兆[瓦]|档[案次]|日(?:[均常报志前]|期(?!限)))'

const ANY = `(?:${[...kindOf.keys()].sort((a, b) => b.length - a.length).join('|')})`

/** What a unit is counted per: 200元/件, 4.1批次/千人, 28微克/立方米, 320人/次, 0.06元/千瓦时. */
const PER = `(?:每(?:平方米|立方米|平方公里)|/(?:[年月]|[千万]?${ANY}))?`

/** Regular expression source for one unit, the longest that fits, with its second in brackets: 35680宗(件). */
export const UNIT = `${NOT_UNITS}${ANY}${PER}(?:\\([次件人户宗份场例起套台处家名个条项篇期]\\))?`

/** The kind of a unit that `UNIT` matched. */
export function unitKind(unit: string): UnitKind {
  return kindOf.get(unit.replace(/[/(每].*$/, '')) ?? 'count'
}

/** Whether a unit measures time: no share or ratio is one of days. */
export function isTime(unit: string): boolean {
  return /^(?:天|日|周|秒|分钟|[学课]时|个?(?:工作日|小时|月))$/.test(unit)
}
