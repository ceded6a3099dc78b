import { UNITS } from '../lexicon/units'
import { anyOf } from '../lexicon/word'
import { YEAR_NUMBER } from '../lexicon/years'
import { UNIT } from '../numbers/unit-pattern'
import { type ExclusionRule, sticky } from './exclusion-rule'

/** 12km is measured, 5G is a name. */
const LATIN_UNIT = `${anyOf(UNITS.filter(({ word }) => /^[A-Za-z]/.test(word)))}(?![A-Za-z])`

/**
 * Digits that number or address something: articles, meetings, items, pages, houses, and digits within titles.
 */
export const NUMBERING: ExclusionRule[] = [
  { rule: 'article', pattern: sticky`(?<=第)\d+(?:[-~至、,—]\d+){0,4}[条款目编章节](?:之\d+)?`, example: '第27条' },
  { rule: 'document', pattern: sticky`(?<=第)\d+号`, example: '第722号' },
  { rule: 'ordinal', pattern: sticky`(?<=第\d{1,3}届)\d+(?=次)`, example: '第15届170次会议' },
  { rule: 'ordinal', pattern: sticky`(?<=第)\d+(?:[-~至、,—]\d+){0,4}`, example: '第5次会议' },
  { rule: 'age', pattern: sticky`(?<!平均年龄为?)\d+(?:[-~至]\d+)?周?岁`, example: '60周岁' },
  { rule: 'age', pattern: sticky`\d0后`, example: '80后干部' },
  { rule: 'address', pattern: sticky`(?<=[路街道巷弄村园大])\d+(?:-\d+)?号`, example: '城中路128号' },
  { rule: 'address', pattern: sticky`\d+(?:室|单元|号楼|号院|楼(?!宇))`, example: '3楼' },
  { rule: 'address', pattern: sticky`(?<=\d号)\d+[栋幢座]`, example: '某某路12号6栋' },
  { rule: 'page', pattern: sticky`(?<=日\s?第?)\d{1,2}\s?版(?![本块])`, example: '某日03版' },
  {
    rule: 'outline',
    pattern: sticky`\d{1,2}(?:个方面|个(?:确保|坚持|必须|到位|强化|聚焦|突出)|(?<=(?:抓好|做好|围绕|聚焦|落实好|突出)\d{1,2})项(?:重点)?(?:工作|任务))`,
    example: '主要有4个方面问题',
  },
  {
    rule: 'serial',
    pattern: sticky`(?<=(?:编号|备案号|证号|代码|案号)[:为]?\s?)\d+(?:-\d+){0,3}`,
    example: '编号2023001',
  },
  { rule: 'serial', pattern: sticky`\d+(?:[-~至、,—]\d+){0,4}号`, example: '3号令' },
  { rule: 'attachment', pattern: sticky`(?<=附件|附表|附图)\d{1,2}(?=[:.、\s)]|$)`, example: '附件1' },
  {
    rule: 'reference',
    pattern: sticky`(?<=(?:^|[见如和、(])[图表]\s?)\d{1,2}(?:-\d{1,2})?(?=[和、,。;:)\s]|$)`,
    example: '(见图1)',
  },
  { rule: 'none', pattern: sticky`(?<=无|没有|未发生|未出现|零)1[起件例宗人名次]`, example: '无1起败诉' },
  {
    rule: 'marker',
    pattern: sticky`(?<=^|[。;:!?]\s?)\d{1,2}(?:[.、](?!\d)|\)|\.(?=20\d\d年|1[12]\d{3}(?:热线|平台|政务|便民|投诉)))`,
    example: '1.加强学习',
  },
  { rule: 'marker', pattern: sticky`(?<=\()\d{1,2}(?=\))`, example: '(1)加强学习' },
  { rule: 'page', pattern: sticky`(?<=^[-—\s]{0,6})\d{1,4}(?=[-—\s]{0,6}$)`, example: '— 3 —' },
  {
    rule: 'name',
    pattern: sticky`\d+(?:\.\d+)?(?!${LATIN_UNIT})[A-Za-z]{1,4}(?![A-Za-z²³])|(?<=[A-Za-z_@]-?)\d+(?:\.\d+)?(?!\d)|\d+(?=@)`,
    example: '5G',
  },
  {
    rule: 'base',
    pattern: sticky`(?<=每)\d+[万千百]?${UNIT}|10{1,2}万人口?(?=[^,。;\d]{0,8}[率数])`,
    example: '每10万人',
  },
  {
    rule: 'reach',
    pattern: sticky`\d+(?:米|公里|分钟|小时)(?=(?:站点|半径|范围)|[^,。;“”\d]{0,10}圈)`,
    example: '500米站点覆盖率',
  },
  { rule: 'grade', pattern: sticky`\d(?:\.\d)?星级?`, example: '5星级司法所' },
  {
    rule: 'standard',
    pattern: sticky`(?<=[A-Z]{2}\d{0,3}(?:/[A-Z]{1,2})?\s?)\d{3,6}(?:\.\d+)?[-—]${YEAR_NUMBER}(?!\d)`,
    example: 'GB/T 19001-2016',
  },
  { rule: 'title', pattern: sticky`(?<=《[^《》]{0,60})\d+`, example: '《打击3类犯罪方案》' },
]
