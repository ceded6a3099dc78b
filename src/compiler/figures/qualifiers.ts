import type { Qualifier } from '../../report/types'

/** Words before a number, longest first; `notAfter` are the characters that make another word of them: 附近, 条约, 送达. */
const BEFORE: { qualifier: Qualifier; words: string[]; notAfter?: string }[] = [
  { qualifier: 'atLeast', words: ['不少于', '不低于', '不小于', '至少'] },
  { qualifier: 'atMost', words: ['不超过', '不高于', '不多于', '至多', '最多'] },
  { qualifier: 'lessThan', words: ['不足', '不到', '低于', '少于'], notAfter: '和与的在点不' },
  {
    qualifier: 'moreThan',
    words: ['超过了', '突破了', '超过', '突破', '高于', '多于', '超', '逾'],
    notAfter: '赶反高不',
  },
  { qualifier: 'about', words: ['接近', '将近', '大约', '近'], notAfter: '附临最邻靠亲新远' },
  {
    qualifier: 'about',
    words: ['约为', '约有', '约计', '约合', '约达', '约'],
    notAfter: '制公条预节违签契解合特邀赴隐简集誓盟毁爽租',
  },
  { qualifier: 'reaching', words: ['达到了', '达到', '高达', '多达', '达'], notAfter: '送抵传下转表直发通雷' },
]

/** Words behind the unit: 98%以上, 5万元左右. 上下游 and 上下级 are other words. */
const AFTER: { qualifier: Qualifier; words: RegExp }[] = [
  { qualifier: 'atLeast', words: /(?:及|或)?以上/y },
  { qualifier: 'atMost', words: /(?:及|或)?以[内下]|(?<=[日天时月年钟])内(?![部容外涵设])/y },
  { qualifier: 'about', words: /左右|上下(?![游级班联车楼])/y },
]

/** A qualifier and where its words begin or end. */
interface Found {
  qualifier?: Qualifier
  at: number
}

/**
 * The qualifying words between `floor` and the start of a number, two at most (达到近5万人); the one next to the number
 * counts.
 */
export function qualifierBefore(text: string, start: number, floor: number): Found {
  const nearest = oneBefore(text, start, floor)
  if (!nearest.qualifier) return nearest
  return { qualifier: nearest.qualifier, at: oneBefore(text, nearest.at, floor).at }
}

function oneBefore(text: string, start: number, floor: number): Found {
  for (const { qualifier, words, notAfter = '' } of BEFORE) {
    for (const word of words) {
      const at = start - word.length
      if (at < floor || !text.startsWith(word, at)) continue
      if (at > 0 && notAfter.includes(text[at - 1])) continue
      return { qualifier, at }
    }
  }
  return { at: start }
}

/** The qualifying word that begins where a unit ends. */
export function qualifierAfter(text: string, end: number): Found {
  for (const { qualifier, words } of AFTER) {
    words.lastIndex = end
    if (words.test(text)) return { qualifier, at: words.lastIndex }
  }
  return { at: end }
}
