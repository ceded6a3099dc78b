import { CHANGE_VERBS, SHORT_CHANGE_VERBS, TURNING_VERBS } from '../lexicon/change-verbs'
import { anyOf } from '../lexicon/word'

/** Regular expression source for the verbs that lead to a new value: 由3个|增加|到12个, 由12天|压|至3天, 由3个|调整|为12个. */
export const TO_VALUE_VERB = anyOf([...CHANGE_VERBS, ...SHORT_CHANGE_VERBS, ...TURNING_VERBS])
