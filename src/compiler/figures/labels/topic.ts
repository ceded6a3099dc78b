import { ACTION_VERBS } from '../lexicon/action-verbs'
import { anyOf } from '../lexicon/word'
import { nounOf } from './nouns'
import { isAction } from './word-kinds'

/** Verbs that add nothing to the action that they open: 开展|校园周边检查. */
const WEAK = /^(?:开展|组织开展|组织|举办|举行|召开|进行|实施|完成|深入|推进|做好|抓好|加强|参加|参与|接受)+了?(?=.{2})/

/** Verbs that make an action of what they take: 检查|学校食堂 → 学校食堂|检查. */
const ACTS = new RegExp(`^(?:集中|联合|全面|共|累计)?(${anyOf(ACTION_VERBS)}|查办|查处|整治)(?=.{2})(?!率|数)`)

/** The same for actions with a name: 合法性审查|市政府文件. */
const NAMED_ACT =
  /^((?:合法性|公平竞争|法制|备案|廉洁性|监督|专项|联合|飞行|交叉|安全)(?:审查|审核|检查|抽查|抽检|评估))(?=.{2})(?!率|数|意见|人员|机构|制度|结果)/

/** What the clause of a label is about, for what came of it: 检查学校食堂 → 学校食堂检查, 开展法治培训 → 法治培训. */
export function topicOf(label: string): string {
  const plain = label.replace(WEAK, '')
  const acts = ACTS.exec(plain) ?? NAMED_ACT.exec(plain)
  if (acts && !isAction(plain.slice(acts[0].length))) return plain.slice(acts[0].length) + acts[1]
  return isAction(plain) ? plain : nounOf(label)
}

/** 参加学法考试, 开展法治督察: the action that the words behind a figure end with; empty where they do not. */
export function actionIn(words: string): string {
  const found = /(?:参加|参与|开展|进行|组织|举办|实施|接受|落实|完成|举行)了?([^,;。、]{2,14})$/.exec(words)?.[1] ?? ''
  return isAction(found) || /(?:考试|培训|竞赛|比赛|会议|学习|讲座|测试|述法|评比|评选|会诊|庭审)$/.test(found)
    ? found
    : ''
}
