import type { AskedPair, Reasons } from './decide-pair'
import { Dialog } from './dialog'
import { PairSentences } from './pair-sentences'

const TITLES = {
  differs: ['口径不同', '口径有什么不同（读者会看到），如：2024年起只计区政府的文件'],
  accept: ['升降与两年的数对不上', '核对过、确实如此的，写明理由（读者会看到）'],
  restated: ['同一年有两个数', '为什么以它为准（读者会看到），如：按年终核定数更正'],
} as const

interface PairReasonProps {
  asked: AskedPair
  onReasons: (said: Reasons) => void
  onClose: () => void
}

/** Asks for the reason that readers will see. */
export function PairReasonDialog({ asked: { pair, asks, message, said }, onReasons, onClose }: PairReasonProps) {
  const [title, hint] = TITLES[asks]
  return (
    <Dialog title={title} onClose={onClose}>
      <PairSentences pair={pair} />
      {message && <p className='problem'>{message}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          const why = String(form.get('reason') ?? '').trim()
          const holds = form.get('holds') === 'newer' ? 'newer' : 'older'
          if (why) onReasons({ ...said, [asks]: asks === 'restated' ? { holds, why } : why })
        }}
      >
        {asks === 'restated' && (
          <fieldset>
            <legend>{pair.older.year}年以哪份报告印的为准</legend>
            <label>
              <input type='radio' name='holds' value='newer' defaultChecked />
              {pair.newer.year}年报告印的上年数
            </label>
            <label>
              <input type='radio' name='holds' value='older' />
              {pair.older.year}年报告印的“{pair.older.text}”
            </label>
          </fieldset>
        )}
        <label>
          {hint}
          <input name='reason' required maxLength={100} data-first />
        </label>
        <button type='submit' className='go'>
          确定
        </button>
      </form>
    </Dialog>
  )
}
