import { LONE_VERBS } from '../lexicon/lone-verbs'
import { NOUN_BEHIND_VERB, OPENING_VERBS } from '../lexicon/opening-verbs'
import { anyOf } from '../lexicon/word'

const OPENING = `${anyOf(OPENING_VERBS)}(?!${NOUN_BEHIND_VERB})`
const ANY = anyOf([...OPENING_VERBS, ...LONE_VERBS])

/** Every opening verb in a clause, for matchAll. */
export const OPENING_VERB = new RegExp(OPENING, 'g')

/** Up to three opening verbs at the head of words: 受理并办结|案件. */
export const VERBS_AT_HEAD = new RegExp(`^(?:${OPENING}[并和、]?){1,3}`)

/** A verb at the head of a label that lends its noun: 调解纠纷 → 纠纷. */
export const VERB_BEFORE_NOUN = new RegExp(`^${ANY}(?!${NOUN_BEHIND_VERB})(?=.{2})`)

/** Words that are verbs and nothing else: 审结, 受理并办结. */
export const ONLY_VERBS = new RegExp(`^(?:${ANY}[并和、]?){1,3}$`)
