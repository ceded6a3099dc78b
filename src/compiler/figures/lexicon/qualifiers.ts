import type { Qualifier } from '../../../report/types'
import { type Word, words } from './word'

/** A word that says how exact a number is. */
export interface QualifierWord extends Word {
  qualifier: Qualifier
}

function saying(qualifier: Qualifier, examples: string, notAfter?: string): QualifierWord[] {
  return words(examples).map((word) => ({ ...word, qualifier, ...(notAfter && { notAfter }) }))
}

/** Words before a number. A character before some of them makes another word: 附近, 条约, 送达. */
export const QUALIFIERS_BEFORE: readonly QualifierWord[] = [
  ...saying('atLeast', '每年学习[不少于]12次 每年学习[不低于]12次 面积[不小于]12亩 每年学习[至少]12次'),
  ...saying('atMost', '办理时限[不超过]12天 收费[不高于]12元 材料[不多于]12份 材料[至多]12份 材料[最多]12份'),
  ...saying('lessThan', '办结[不足]12件 办结[不到]12件 差错率[低于]5% 办结[少于]12件', '[和与的在点不]'),
  ...saying(
    'moreThan',
    '阅读量[超过了]12万次 阅读量[突破了]12万次 阅读量[超过]12万次 阅读量[突破]12万次 办结率[高于]98% 办结[多于]12件 阅读量[超]12万次 参加人员[逾]3000人',
    '[赶反高不]',
  ),
  ...saying(
    'about',
    '参加人员[接近]500人 参加人员[将近]500人 参加人员[大约]500人 参加人员[近]500人',
    '[附临最邻靠亲新远]',
  ),
  ...saying(
    'about',
    '参加人员[约为]500人 参加人员[约有]500人 参加人员[约计]500人 金额[约合]500元 参加人员[约达]500人 参加人员[约]500人',
    '[制公条预节违签契解合特邀赴隐简集誓盟毁爽租履缔]|规民',
  ),
  ...saying(
    'reaching',
    '阅读量[达到了]12万次 阅读量[达到]12万次 办结率[高达]98% 阅读量[多达]12万次 参与群众[达]5万人',
    '[送抵传下转表直发通雷]',
  ),
]

/** Words behind the unit. */
export const QUALIFIERS_AFTER: readonly QualifierWord[] = [
  ...saying('atLeast', '办结率98%[以上] 办结率98%[及以上] 办结率98%[或以上]'),
  ...saying(
    'atMost',
    '差错率1%[以内] 差错率1%[及以内] 差错率1%[以下] 差错率1%[及以下] 差错率1%[或以下] 差错率1%[或以内]',
  ),
  {
    word: '内',
    qualifier: 'atMost',
    notAfter: '[^日天时月年钟]',
    notBefore: '[部容外涵设]',
    example: '办理时限压缩至12天内',
  },
  ...saying('about', '金额300万元[左右]'),
  { word: '上下', qualifier: 'about', notBefore: '[游级班联车楼]', example: '总数在200件上下' },
]

/** Words between number and unit: 12998余次. 多额 and 余额 are other words. */
export const QUALIFIERS_WITHIN: readonly QualifierWord[] = [
  { word: '余', qualifier: 'moreThan', notBefore: '额', example: '学习12998余次' },
  { word: '多', qualifier: 'moreThan', notBefore: '额', example: '受理案件60多件' },
  { word: '+', qualifier: 'moreThan', notBefore: '额', example: '覆盖村居12+个' },
  { word: '来', qualifier: 'about', notBefore: '[^个名人件家]|$', example: '参加人员20来名' },
]
