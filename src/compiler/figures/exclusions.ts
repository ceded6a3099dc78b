import { UNIT } from './units'

/** A kind of digits that is no figure. Patterns are sticky at a digit; look-behinds are bounded, so reading stays linear. */
interface ExclusionRule {
  rule: string
  pattern: RegExp
  /** A text in which the pattern finds its first digits. */
  example: string
}

const YEAR = '(?:1[89]|20)\\d\\d'
/** Between the two ends of a span: 2021—2023年, 3月至5月. */
const TO = '(?:[-~至到/]|—{1,2})'
const NO_UNIT = `(?!\\d|\\.\\d|,\\d{3}|[余多]?[万亿千]|余|多|\\s?${UNIT})`
const QUOTED = '[^“”"]{0,16}'
const DURATION = '(?:个?工作日|个?小时|分钟|天|日|个?月|年|个?星期|周|个?季度)'

/**
 * The named kinds of digits that are not figures, tried in this order before any figure is read.
 *
 * Durations are the narrow case. `7个工作日内` is a deadline and `近3年` a period, both excluded; `平均办理时间3天` is
 * measured and stays a figure. `24小时` is a name where it describes a service (24小时自助服务区).
 */
export const EXCLUSIONS: ExclusionRule[] = [
  { rule: 'masked', pattern: rule(`\\d*[*×xX○△□]{1,9}(?!\\d{1,2}小时)[\\d*×○△□]{0,9}`), example: '2*件' },
  { rule: 'masked', pattern: rule('(?<=[*○△□]|××)\\d+'), example: '×*5号' },

  { rule: 'day', pattern: rule('(?<=[“"])\\d{1,2}[·•・.]\\d{1,2}(?=[”"])'), example: '“12·4”国家宪法日' },
  { rule: 'day', pattern: rule('\\d{1,2}[·•・]\\d{1,2}'), example: '6·26国际禁毒日' },
  {
    rule: 'hotline',
    pattern: rule(`(?:110|119|12[02]|12[1-4]\\d\\d|95\\d{3}|96\\d{3,4})${NO_UNIT}`),
    example: '12345',
  },
  { rule: 'scheme', pattern: rule('(?<=[“"])[\\d+]+(?=[”"])'), example: '“511”行动' },
  { rule: 'scheme', pattern: rule('\\d+(?:\\+(?:\\d+|[A-Z](?![A-Za-z]))){1,8}'), example: '1+6+N' },
  { rule: 'scheme', pattern: rule(`(?<=“${QUOTED}\\+${QUOTED})\\d+`), example: '“党建+3项机制”' },
  { rule: 'scheme', pattern: rule(`\\d+(?=${QUOTED}\\+${QUOTED}”)(?<=“${QUOTED})`), example: '“1个中心+5个平台”' },
  { rule: 'scheme', pattern: rule('(?<=[A-Z]\\+)\\d+'), example: 'N+3' },
  { rule: 'scheme', pattern: rule('(?<=最多跑)\\d次'), example: '最多跑1次' },
  { rule: 'scheme', pattern: rule('\\d(?=位一体|站式)'), example: '3位一体' },
  { rule: 'scheme', pattern: rule('7\\s?[×xX*]\\s?24(?:小时)?'), example: '7×24小时' },
  {
    rule: 'scheme',
    pattern: rule(
      '(?<=7[×xX*])24(?:小时)?|24小时(?=不打烊|自助|服务|值班|值守|受理|在线|全天|热线|开放|巡|响应|法律|无休|便民|政务)',
    ),
    example: '24小时自助服务区',
  },

  {
    rule: 'document',
    pattern: rule('(?<=[〔\\[［(])\\d{4}[〕\\]］)]\\s?第?\\d+(?:-\\d+)?号?'),
    example: '〔2023〕17号',
  },
  {
    rule: 'document',
    pattern: rule('(?<=[〔\\[(])\\d{4}[〕\\])][^,。;\\d]{1,4}\\d{0,6}[^,。;\\d]{1,4}\\d+号'),
    example: '(2022)粤5302行初12号',
  },
  { rule: 'date', pattern: rule(`${YEAR}\\s?年\\s?\\d{1,2}${TO}\\d{1,2}\\s?月份?`), example: '2022年1—6月' },
  { rule: 'date', pattern: rule(`${YEAR}\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?`), example: '2022年3月1日' },
  { rule: 'date', pattern: rule(`${YEAR}([-./])\\d{1,2}\\1\\d{1,2}(?!\\d)`), example: '2022.3.1' },
  { rule: 'date', pattern: rule(`${YEAR}-(?:0[1-9]|1[0-2])(?!\\d)`), example: '2022-03' },
  { rule: 'year', pattern: rule(`${YEAR}${YEAR}年?`), example: '(20212025年)' },
  {
    rule: 'year',
    pattern: rule(`${YEAR}\\s?年?度?\\s?${TO}\\s?(?:${YEAR}|\\d\\d)(?:\\s?年度?|${NO_UNIT})`),
    example: '2021—2023年',
  },
  { rule: 'year', pattern: rule(`${YEAR}\\s?年度?`), example: '2022年度' },
  { rule: 'year', pattern: rule(`(?:19|20)\\d\\d(?=[、和及与]${YEAR}\\s?年)`), example: '2020、2021年' },

  { rule: 'deadline', pattern: rule(`\\d+(?:${TO}\\d+)?\\s?${DURATION}(?:之内|以内|内)`), example: '7个工作日内' },
  { rule: 'deadline', pattern: rule(`(?<=提前|期限为?|时限为?)\\d+\\s?${DURATION}`), example: '提前30日' },
  {
    rule: 'period',
    pattern: rule(`(?<=连续|近|未来|今后|过去|这|前|后|为期|历时|满|逾期|每)\\d+${DURATION}`),
    example: '近3年',
  },
  { rule: 'date', pattern: rule(`\\d{1,2}月?${TO}\\d{1,2}月份?`), example: '1—9月' },
  { rule: 'date', pattern: rule(`\\d{1,2}\\s?月\\s?\\d{1,2}(?:${TO}\\d{1,2})?\\s?日`), example: '3月15日' },
  { rule: 'date', pattern: rule(`\\d{1,2}(?:日?(?:${TO}|、)\\d{1,2}){0,4}日`), example: '15日' },
  { rule: 'date', pattern: rule('\\d{1,2}\\s?月(?:份|底|初|中旬|上旬|下旬|末)?'), example: '3月底' },
  { rule: 'period', pattern: rule(`\\d{1,3}(?:${TO}\\d{1,3})?\\s?年`), example: '5年规划' },
  {
    rule: 'ratio',
    pattern: rule('(?=[\\d:]{1,20}\\.\\d)\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?){1,4}'),
    example: '9.4:66.8:23.8',
  },
  { rule: 'time', pattern: rule('\\d{1,2}[::][0-5]\\d(?:[::][0-5]\\d)?(?!\\d)'), example: '8:30' },
  { rule: 'time', pattern: rule('\\d{1,2}时(?:\\d{1,2}分)?|\\d{1,2}点(?:\\d{1,2}分|半|整)'), example: '9时30分' },
  { rule: 'time', pattern: rule('(?<=[上下]午|凌晨|晚上?|中午)\\d{1,2}点'), example: '上午9点' },
  { rule: 'ratio', pattern: rule('\\d+(?:[::]\\d+){1,4}'), example: '1:1000' },

  { rule: 'article', pattern: rule('(?<=第)\\d+(?:[-~至、,—]\\d+){0,4}[条款目编章节](?:之\\d+)?'), example: '第27条' },
  {
    rule: 'scheme',
    pattern: rule(
      '(?<=“[^“”]{0,10})\\d+(?=[^“”]{0,12}”(?:工作法|行动|工程|机制|模式|体系|计划|要求|标准|制度|目标|战略|格局|专项))',
    ),
    example: '“7个1”工作法',
  },
  {
    rule: 'scheme',
    pattern: rule('(?<=“[^“”]{0,10})\\d+(?=[^“”]{0,16}(?:圈|区|工程|行动|机制|模式|工作法|体系|计划)”)'),
    example: '“15分钟法律服务圈”',
  },
  { rule: 'document', pattern: rule('(?<=第)\\d+号'), example: '第722号' },
  { rule: 'ordinal', pattern: rule('(?<=第\\d{1,3}届)\\d+(?=次)'), example: '第15届170次会议' },
  { rule: 'ordinal', pattern: rule('(?<=第)\\s?\\d+(?:[-~至、,—]\\d+){0,4}'), example: '第5次会议' },
  { rule: 'period', pattern: rule('(?<=前)\\d(?:个)?季度'), example: '前3季度' },
  { rule: 'age', pattern: rule(`(?<!平均年龄为?)\\d+(?:${TO}\\d+)?周?岁`), example: '60周岁' },

  {
    rule: 'phone',
    pattern: rule('(?<![\\d-])0\\d{2,3}-\\d{7,8}(?:-\\d{1,6})?(?!\\d)|400-?\\d{3}-?\\d{4}(?!\\d)'),
    example: '0766-8822345',
  },
  { rule: 'phone', pattern: rule('1[3-9]\\d{9}(?!\\d)'), example: '13800138000' },
  {
    rule: 'phone',
    pattern: rule('(?<=(?:电话|传真|手机|热线)(?:号码)?[::]?\\s?)\\d{5,12}(?:-\\d{1,8})?'),
    example: '电话:8822345',
  },
  { rule: 'hotline', pattern: rule('\\d{3,8}(?=(?:服务)?(?:电话|热线))'), example: '148电话' },
  { rule: 'postcode', pattern: rule('(?<=(?:邮编|邮政编码)[::]?\\s?)\\d{6}(?!\\d)'), example: '邮编:527300' },
  { rule: 'road', pattern: rule('\\d+(?=国道|省道|县道|乡道|高速|线)'), example: '324国道' },
  { rule: 'version', pattern: rule('\\d(?:\\.\\d){1,3}\\s?(?=版|时代|模式|工程|行动|改革|[”"》])'), example: '2.0版' },
  {
    rule: 'version',
    pattern: rule('(?<=系统|平台|版本|改革|政府|普法|[vV])\\d\\.\\d(?![\\d%‰])'),
    example: '数字政府2.0',
  },
  {
    rule: 'version',
    pattern: rule(`(?<=[\\u4e00-\\u9fff”])(?<![为是达到至约分长升降加少高低])\\d\\.0${NO_UNIT}`),
    example: '示范区3.0建设',
  },
  { rule: 'address', pattern: rule('(?<=[路街道巷弄村园大])\\d+(?:-\\d+)?号'), example: '城中路128号' },
  { rule: 'address', pattern: rule('\\d+(?:室|单元|号楼|号院|楼(?!宇))'), example: '3楼' },
  { rule: 'serial', pattern: rule('\\d+(?:[-~至、,—]\\d+){0,4}号'), example: '3号令' },
  { rule: 'attachment', pattern: rule('(?<=附件|附表|附图|表格?|图)\\d{1,2}(?=[::.、\\s)]|$)'), example: '附件1' },

  {
    rule: 'marker',
    pattern: rule('(?<=^|[。;:!?]\\s?)\\d{1,2}(?:[.、](?!\\d)|\\)|\\.(?=20\\d\\d年))'),
    example: '1.加强学习',
  },
  { rule: 'marker', pattern: rule('(?<=\\()\\d{1,2}(?=\\))'), example: '(1)加强学习' },
  { rule: 'page', pattern: rule('(?<=^[-—\\s]{0,6})\\d{1,4}(?=[-—\\s]{0,6}$)'), example: '— 3 —' },
  {
    rule: 'name',
    pattern: rule('\\d+(?:\\.\\d+)?[A-Za-z](?![A-Za-z]|[²³])|(?<=[A-Za-z]-?)\\d+(?:\\.\\d+)?(?!\\d)'),
    example: '5G',
  },
  { rule: 'title', pattern: rule('(?<=《[^《》]{0,60})\\d+'), example: '《打击3类犯罪方案》' },
]

function rule(source: string): RegExp {
  return new RegExp(source, 'y')
}

/** The rule that excludes the digits at `start`, and where what it takes ends; undefined where they may be a figure. */
export function excludeAt(text: string, start: number): { rule: string; end: number } | undefined {
  for (const { rule, pattern } of EXCLUSIONS) {
    pattern.lastIndex = start
    if (pattern.test(text) && pattern.lastIndex > start) return { rule, end: pattern.lastIndex }
  }
  return undefined
}
