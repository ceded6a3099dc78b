import type { FigureContext } from '../context/figure-context'
import { AREAS } from '../lexicon/areas'
import { RANK_VERBS } from '../lexicon/rank-verbs'
import { anyOf } from '../lexicon/word'
import { withoutMarker } from './clause-edges'
import { topicBefore } from './clause-label'

const VERB = new RegExp(`${anyOf(RANK_VERBS)}|^$`)
const AREA = `[全本]${anyOf(AREAS)}`
const ONLY_AREA = new RegExp(`^(?:${AREA})?$`)
const RANK_OF_BEFORE = new RegExp(`(?:${AREA})?排名$`)

/**
 * 全市排第2名 → what was ranked, and where: …考评获得优秀等次全市排名. `labelBefore` is the label of the figure before it
 * in the sentence, for a rank whose own clause names nothing.
 */
export function rankLabel(figure: FigureContext, labelBefore: string): string {
  const words = withoutMarker(figure.before)
    .replace(/^[,、:;\s]*在?/, '')
    .replace(/(?:在|达|为|由|从)+$/, '')
  const verb = VERB.exec(words)
  const subject = verb ? words.slice(0, verb.index) : words
  const scope = verb ? words.slice(verb.index + verb[0].length) : ''
  const named = ONLY_AREA.test(subject) ? (topicBefore(figure) || labelBefore) + subject : subject
  return `${named.replace(RANK_OF_BEFORE, '').replace(/[中里内]$/, '')}${scope}排名`
}
