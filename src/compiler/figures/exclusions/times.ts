import { HOLDING_VERBS } from '../lexicon/change-verbs'
import { anyOf } from '../lexicon/word'
import { YEAR_NUMBER } from '../lexicon/years'
import { TO_VALUE_VERB } from '../numbers/change-verb-pattern'
import { type ExclusionRule, NO_UNIT, sticky } from './exclusion-rule'

/** 1839 too: the founding of a village, a treaty. */
const YEAR = `(?:18\\d\\d|${YEAR_NUMBER})`
/** Between the two ends of a span: 2021—2023年, 3月至5月. */
const TO = '(?:[-~至到/]|—{1,2})'
/** What stands before days that are measured: 由法定60日缩短为20日. */
const MEASURED = `(?:法定(?:的|[期时]限)?|(?:${TO_VALUE_VERB}|${anyOf(HOLDING_VERBS)})[到至为在]|平均[^,。;]{0,8})`
const DURATION = '(?:个?工作日|个?小时|分钟|天|日|个?月|年|个?星期|周|个?季度)'

/**
 * Digits that say when: years, dates, times of day, deadlines and periods.
 *
 * Durations are of two kinds: `7个工作日内` is a deadline and `近3年` a period, both excluded; `平均办理时间3天` is measured and
 * stays a figure.
 */
export const TIMES: ExclusionRule[] = [
  { rule: 'date', pattern: sticky`${YEAR}年\d{1,2}${TO}\d{1,2}月份?`, example: '2022年1—6月' },
  { rule: 'date', pattern: sticky`${YEAR}年\d{1,2}月(?:\d{1,2}日)?`, example: '2022年3月1日' },
  { rule: 'date', pattern: sticky`${YEAR}([-./])\d{1,2}\1\d{1,2}(?!\d)`, example: '2022.3.1' },
  { rule: 'date', pattern: sticky`${YEAR}-(?:0[1-9]|1[0-2])(?!\d)`, example: '2022-03' },
  { rule: 'year', pattern: sticky`${YEAR}${YEAR}年?`, example: '(20212025年)' },
  {
    rule: 'year',
    pattern: sticky`${YEAR}年?度?\s?${TO}\s?(?:${YEAR}|\d\d)(?:年度?|${NO_UNIT})`,
    example: '2021—2023年',
  },
  { rule: 'year', pattern: sticky`${YEAR}年度?`, example: '2022年度' },
  { rule: 'year', pattern: sticky`${YEAR_NUMBER}(?=[、和及与]${YEAR}年)`, example: '2020、2021年' },
  { rule: 'year', pattern: sticky`(?<=[(〔])${YEAR}(?=[)〕])`, example: '〔2022〕' },
  {
    rule: 'year',
    pattern: sticky`(?<=^|[,。;、:(“《\s])${YEAR_NUMBER}(?![\d.,、和])${NO_UNIT}`,
    example: '2022法治建设',
  },
  {
    rule: 'deadline',
    pattern: sticky`(?<!${MEASURED})\d+(?:${TO}\d+)?${DURATION}(?:之内|以内|内)`,
    example: '7个工作日内',
  },
  {
    rule: 'deadline',
    pattern: sticky`(?<=提前|(?<!平均[^,。;]{0,8})(?:期限|时限)为?)\d+${DURATION}`,
    example: '提前30日',
  },
  {
    rule: 'period',
    pattern: sticky`(?<=连续|近|未来|今后|过去|这|前|后|为期|历时|满|逾期|每)\d+${DURATION}`,
    example: '近3年',
  },
  { rule: 'period', pattern: sticky`(?<=日最大)\d+小时`, example: '日最大8小时平均浓度' },
  { rule: 'date', pattern: sticky`\d{1,2}月?${TO}\d{1,2}月份?`, example: '1—9月' },
  { rule: 'date', pattern: sticky`\d{1,2}月\d{1,2}(?:${TO}\d{1,2})?日`, example: '3月15日' },
  {
    rule: 'date',
    pattern: sticky`(?<!${MEASURED})\d{1,2}(?:日?(?:${TO}|、)\d{1,2}){0,4}日(?!元)`,
    example: '15日',
  },
  { rule: 'date', pattern: sticky`\d{1,2}月(?:份|底|初|中旬|上旬|下旬|末)?`, example: '3月底' },
  { rule: 'period', pattern: sticky`\d{1,3}(?:${TO}\d{1,3})?年`, example: '5年规划' },
  { rule: 'ratio', pattern: sticky`(?=[\d:]{1,20}\.\d)\d+(?:\.\d+)?(?::\d+(?:\.\d+)?){1,4}`, example: '9.4:66.8:23.8' },
  { rule: 'time', pattern: sticky`\d{1,2}:[0-5]\d(?::[0-5]\d)?(?!\d)`, example: '8:30' },
  { rule: 'time', pattern: sticky`\d{1,2}时(?:\d{1,2}分)?|\d{1,2}点(?:\d{1,2}分|半|整)`, example: '9时30分' },
  { rule: 'time', pattern: sticky`(?<=[上下]午|凌晨|晚上?|中午|\d点${TO})\d{1,2}点`, example: '上午9点' },
  { rule: 'ratio', pattern: sticky`\d+(?::\d+){1,4}`, example: '1:1000' },
  { rule: 'period', pattern: sticky`(?<!第)(?:[1-4](?:${TO}[1-4])?季度|(?<=前)\d个季度)`, example: '1—3季度' },
]
