import { LAST_YEAR_WORD, YEAR_WORD } from '../context/time-phrases'
import { AREAS } from '../lexicon/areas'
import { HOLDING_VERBS } from '../lexicon/change-verbs'
import { INTENT_OPENERS, MANNER_OPENERS, TIME_OPENERS } from '../lexicon/clause-openers'
import { NUMBER_OPENERS } from '../lexicon/number-openers'
import { anyOf } from '../lexicon/word'
import { YEAR_NUMBER } from '../lexicon/years'
import { TO_VALUE_VERB } from '../numbers/change-verb-pattern'

const CHINESE = '[一二三四五六七八九十]'

/** ① · (1) · 1. · (一) · 一、 · 一是 */
const MARKER = `[①-⑳]|\\(?\\d{1,2}(?:[.、](?!\\d)|\\.(?=1[12]\\d{3}(?!\\d))|\\))|\\(${CHINESE}{1,3}\\)|${CHINESE}{1,3}(?:是|、)(?!${CHINESE})`

/** Stops, 全区, 2022年以来, 上年, 截至2022年12月底, 1至9月 and their like. */
const WHEN = [
  '[,、:;。!?|)\\s]',
  anyOf(TIME_OPENERS),
  LAST_YEAR_WORD,
  `截至(?:目前|${YEAR_NUMBER}年[^,]{0,6}?[底末日]|年底)`,
  `${YEAR_NUMBER}年(?:度|以来|全年|底前?|末|同期)?`,
  `${YEAR_NUMBER}(?=总共)`,
  '(?:1?\\d[至~-])?1?\\d月份?',
  `[全我本]${anyOf(AREAS)}(?!政府)`,
].join('|')

const HOW = `${anyOf(MANNER_OPENERS)}|连续[\\d一二三四五六七八九十]+年`
const INTENT = anyOf(INTENT_OPENERS)

const HEAD = new RegExp(`^(?:${MARKER}|${WHEN}|${HOW}|${INTENT})+`)
const RATE_HEAD = new RegExp(`^(?:${MARKER}|${WHEN}|将|推动|实现|${INTENT})+`)

/** Up to where or since when: 提升到, 控制在, 由上年的. */
const UP_TO = `(?:${TO_VALUE_VERB}|${anyOf(HOLDING_VERBS)})[到至在为]|[从由](?:${YEAR_WORD}|原来|年初)?的?`
/** For how long: 连续三年保持. */
const STEADY = '(?:连续|持续)(?:[\\d一二三四五六七八九十两]+年)?(?:保持|维持)?'
/** Compared with when, or in which year: 较上年同期, 2022年全年. */
const YEAR = `(?:[较比与]${YEAR_WORD}(?:同期)?|${YEAR_NUMBER}年(?:全年|度)?)`

const TAIL = new RegExp(`(?:${UP_TO}|${STEADY}|${YEAR}|${anyOf(NUMBER_OPENERS)}|[:“(|\\s])+$`)

const MARKERS = new RegExp(`^(?:${MARKER})+`)

/** Without the marker of a division: 8.|考核. */
export function withoutMarker(words: string): string {
  return words.replace(MARKERS, '')
}

/** Without the words at the head that say when, where in general, and how: 全年累计|网格员. */
export function withoutHead(words: string): string {
  return words.replace(HEAD, '')
}

/** The same for the words of a rate, whose manner is part of its name: 及时受理率. */
export function withoutRateHead(words: string): string {
  return words.replace(RATE_HEAD, '')
}

/** Without the words at the end that lead to the number and name nothing: 网格员|共有. */
export function withoutTail(words: string): string {
  return words.replace(TAIL, '')
}
