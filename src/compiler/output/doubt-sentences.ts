import type { DoubtReason, Figure } from '../../report/types'

/** What an editor reads about a label in doubt: why it is, one sentence each. */
const DOUBT_SENTENCES: Record<DoubtReason, string> = {
  'verb-only': '只找到动词，看不出说的是什么',
  remainder: '名称是分句里剩下的词，可能不通',
  'no-subject': '看不出是什么在增减或比较',
  'bare-qualifier': '名称太笼统，看不出是哪方面的',
  'several-candidates': '前面有几个可能的名词，不能确定是哪一个',
  'cut-word': '名称可能从词的中间断开',
  'too-long': '名称超过20个字',
  'far-noun': '名称里的名词取自更前面的句子',
  'same-label': '与同一条里的另一个数同名',
  'unreachable-rate': '这个百分数不是它所属的数的整数分之几，所属的可能是另一个数',
}

/**
 * Why a figure is in doubt, for an editor; `--json`, the table and diagnostics print it. A percentage that its base cannot
 * give is told with both numbers. `figures` by id.
 */
export function doubtSentence(
  { doubt, text, of }: Figure & { doubt: DoubtReason },
  figures: ReadonlyMap<string, Figure>,
): string {
  const base = figures.get(of ?? '')
  if (doubt !== 'unreachable-rate' || !base) return DOUBT_SENTENCES[doubt]
  return `“${base.text}”的任何整数部分都不是“${text}”（四舍五入在内），它所属的可能是另一个数`
}

/** Whether a figure is in doubt. */
export function isDoubtful(figure: Figure): figure is Figure & { doubt: DoubtReason } {
  return figure.doubt !== undefined
}
