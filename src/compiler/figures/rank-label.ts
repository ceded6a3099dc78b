import type { Draft } from './draft'
import { topicOf } from './own-words'

const VERB = /位居|位列|名列|位于|排名|排在|排|居(?!民)|列(?!入)|进入|^$/
const WHERE = '[全本][国省市区县]'
const ONLY_WHERE = new RegExp(`^(?:${WHERE})?$`)
const RANK_OF_BEFORE = new RegExp(`(?:${WHERE})?排名$`)

/**
 * 全市排第2名 → what was ranked, and where: …考评获得优秀等次全市排名. `labelBefore` is the label of the figure before it
 * in the sentence, for a rank whose own clause names nothing.
 */
export function rankLabel(draft: Draft, labelBefore: string): string {
  const words = draft.before.replace(/^[,、:;\s]*在?/, '').replace(/(?:在|达|为|由|从)+$/, '')
  const verb = VERB.exec(words)
  const subject = verb ? words.slice(0, verb.index) : words
  const scope = verb ? words.slice(verb.index + verb[0].length) : ''
  const named = ONLY_WHERE.test(subject) ? (topicOf(draft) || labelBefore) + subject : subject
  return `${named.replace(RANK_OF_BEFORE, '')}${scope}排名`
}
