import { UNIT } from '../numbers/unit-pattern'
import { type ExclusionRule, NO_UNIT, sticky } from './exclusion-rule'

const QUOTED = '[^“”"]{0,16}'
/** What quoted schemes call themselves. */
const SCHEME = '工作法|行动|工程|机制|模式|体系|计划|要求|标准|制度|目标|战略|格局|专项'

/**
 * Digits in the names of things: numbers to call, schemes, documents, roads, versions, and digits that are masked.
 */
export const NAMES: ExclusionRule[] = [
  { rule: 'masked', pattern: sticky`\d*[*×xX○△□]{1,9}(?!\d{1,2}小时)[\d*×○△□]{0,9}`, example: '2*件' },
  { rule: 'masked', pattern: sticky`(?<=[*○△□]|××)\d+`, example: '×*5号' },
  { rule: 'day', pattern: sticky`(?<=[“"])\d{1,2}[·•・.]\d{1,2}(?=[”"])`, example: '“12.4”国家宪法日' },
  { rule: 'day', pattern: sticky`\d{1,2}[·•・]\d{1,2}`, example: '6·26国际禁毒日' },
  {
    rule: 'day',
    pattern: sticky`(?:1[0-2]|[1-9])\.(?:3[01]|[12]\d|[1-9])(?![\d.%‰])${NO_UNIT}(?=[\u4e00-\u9fff]{1,10}[日周月])`,
    example: '4.15国家安全教育日',
  },
  { rule: 'hotline', pattern: sticky`(?:12[1-4]\d\d|95\d{3}|96\d{3,4})${NO_UNIT}`, example: '12345' },
  {
    rule: 'hotline',
    pattern: sticky`(?:110|119|12[02])(?=报警|接[处警]|火警|急救|指挥|平台|热线|电话|联动|警情|刑事|治安|”|、1[12]\d\D)`,
    example: '110报警',
  },
  { rule: 'hotline', pattern: sticky`(?<=1[12]\d、)(?:110|119|12[02])(?=处[置理警])`, example: '联动119、120处理' },
  { rule: 'hotline', pattern: sticky`(?<=1[12]\d、)(?:110|119|12[02])${NO_UNIT}`, example: '110、119、120' },
  { rule: 'scheme', pattern: sticky`(?<=[“"])[\d+]+(?=[”"])`, example: '"511"行动' },
  {
    rule: 'scheme',
    pattern: sticky`(?<=“${QUOTED})\d+${NO_UNIT}(?=[^“”\d]{0,12}”)|(?<="[^“”",。;、]{1,10})\d+(?=")`,
    example: '“净网2022”',
  },
  {
    rule: 'scheme',
    pattern: sticky`(?<=“[^“”]{0,20})\d+(?:小时|分钟|秒|天|个?工作日)(?=[^“”]{1,20}”)`,
    example: '“2小时响应、24小时处置”',
  },
  { rule: 'scheme', pattern: sticky`(?<=[“"])\d{1,2}个(?:\d+%|[^“”"\d,。]{2,4})(?=[”"])`, example: '“4个意识”' },
  {
    rule: 'scheme',
    pattern: sticky`(?<=“)\d(?:${UNIT})?(?=[^“”\d]{1,12}[、+]\d[^“”]{1,24}”)|(?<=“\d[^“”]{1,24}[、+])\d(?:${UNIT})?(?=[^“”]{1,24}”)`,
    example: '“1名领导、1套班子”',
  },
  { rule: 'scheme', pattern: sticky`7天(?=无理由)|365天(?=服务|不打烊|在线|全天|无休)`, example: '7天无理由退货' },
  { rule: 'scheme', pattern: sticky`\d+(?:\+(?:\d+|[A-Z](?![A-Za-z]))){1,8}`, example: '1+6+N' },
  { rule: 'scheme', pattern: sticky`(?<=“${QUOTED}\+${QUOTED})\d+`, example: '“党建+3项机制”' },
  { rule: 'scheme', pattern: sticky`\d+(?=${QUOTED}\+${QUOTED}”)(?<=“${QUOTED})`, example: '“1个中心+5个平台”' },
  { rule: 'scheme', pattern: sticky`(?<=[A-Z]\+)\d+`, example: 'N+3' },
  { rule: 'scheme', pattern: sticky`(?<=最多跑)\d次`, example: '最多跑1次' },
  { rule: 'scheme', pattern: sticky`\d(?=位一体|站式)`, example: '3位一体' },
  { rule: 'scheme', pattern: sticky`[57]\s?[×xX*]\s?(?:24|12|8)(?:小时)?`, example: '7×24小时' },
  {
    rule: 'scheme',
    pattern: sticky`(?<=7[×xX*])24(?:小时)?|24小时(?=[\u4e00-\u9fff])(?!以|之|内|左右)`,
    example: '24小时自助服务区',
  },
  { rule: 'document', pattern: sticky`(?<=[〔\[(])\d{4}[〕\])]\s?第?\d+(?:-\d+)?号?`, example: '〔2023〕17号' },
  {
    rule: 'document',
    pattern: sticky`(?<=[〔\[(])\d{4}[〕\])][^,。;\d]{1,4}\d{0,6}[^,。;\d]{1,4}\d+号`,
    example: '(2022)粤5302行初12号',
  },
  { rule: 'scheme', pattern: sticky`(?<=“[^“”]{0,10})\d+(?=[^“”]{0,12}”(?:${SCHEME}))`, example: '“7个1”工作法' },
  {
    rule: 'scheme',
    pattern: sticky`(?<=“[^“”]{0,10})\d+(?=[^“”]{0,16}(?:圈|区|工程|行动|机制|模式|工作法|体系|计划)”)`,
    example: '“3项重点工程”',
  },
  {
    rule: 'phone',
    pattern: sticky`(?<![\d-])0\d{2,3}-\d{7,8}(?:-\d{1,6})?(?!\d)|400-?\d{3}-?\d{4}(?!\d)`,
    example: '0766-8822345',
  },
  { rule: 'phone', pattern: sticky`1[3-9]\d{9}(?!\d)`, example: '13800138000' },
  {
    rule: 'phone',
    pattern: sticky`(?<=(?:电话|传真|手机|热线|QQ群?|微信号?)(?:号码)?:?\s?)\d{5,12}(?:-\d{1,8})?`,
    example: '电话:8822345',
  },
  { rule: 'hotline', pattern: sticky`\d{3,8}(?=(?:服务)?(?:电话|热线))`, example: '148电话' },
  { rule: 'postcode', pattern: sticky`(?<=(?:邮编|邮政编码):?\s?)\d{6}(?!\d)`, example: '邮编:527300' },
  { rule: 'road', pattern: sticky`\d+(?=国道|省道|县道|乡道|高速|线)`, example: '324国道' },
  { rule: 'version', pattern: sticky`\d(?:\.\d){1,3}\s?(?=版|时代|模式|工程|行动|改革|[”"》])`, example: '2.0版' },
  {
    rule: 'version',
    pattern: sticky`(?<=系统|平台|版本|改革|政府|普法|[vV])\d\.\d(?![\d%‰])${NO_UNIT}`,
    example: '数字政府2.5',
  },
  {
    rule: 'version',
    pattern: sticky`(?<=[\u4e00-\u9fff”])(?<![为是达到至约分长升降加少高低])\d\.0${NO_UNIT}`,
    example: '示范区3.0建设',
  },
]
