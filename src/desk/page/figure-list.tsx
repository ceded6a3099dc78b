import type { PartView } from '../view'
import { FigureCard } from './figure-card'
import { KeyFigures } from './key-figures'
import type { Over } from './over'
import type { OpenedReport } from './use-report'
import type { Work } from './use-work'

interface FigureListProps {
  opened: OpenedReport
  part: PartView
  work: Work
  onOver: (over: Over) => void
}

/** The figures of the part in work, the key figures, and what the keys do. */
export function FigureList({ opened, part, work, onOver }: FigureListProps) {
  const { report, step, undo, canUndo } = opened
  const { figures, linking } = work
  return (
    <section className='list' aria-label='指标'>
      <div className='row tools'>
        <label>
          <input
            type='checkbox'
            checked={work.doubtsFirst}
            onChange={(event) => work.setDoubtsFirst(event.target.checked)}
          />
          存疑在前
        </label>
        <button type='button' onClick={work.nextDoubt}>
          下一处存疑 N
        </button>
        <button type='button' onClick={() => onOver({ name: 'add' })}>
          补标 A
        </button>
        <button type='button' disabled={!canUndo} onClick={undo}>
          撤销 U
        </button>
      </div>
      {linking && (
        <div className='linking' role='alert'>
          {linking.field === 'of' ? '它属于哪个数？' : '上年数是哪个？'} 点一个标记，或用 ↑↓ 选、回车定。
          <button type='button' onClick={() => work.endLink(null)}>
            没有 0
          </button>
          <button type='button' onClick={() => work.endLink(undefined)}>
            取消 Esc
          </button>
        </div>
      )}
      {figures.length === 0 && <p className='quiet'>这一部分没有指标。</p>}
      <ul className='plain'>
        {figures.map((figure) => (
          <FigureCard
            key={figure.id}
            figure={figure}
            isCurrent={figure.id === work.current}
            editing={work.editing && figure.id === work.current}
            checks={part.checks.filter((it) => it.figure === figure.id)}
            clash={report?.problems.find((it) => it.rule === 'check-contradicts' && it.figures?.[0] === figure.id)}
            work={work}
            step={step}
            onOver={onOver}
          />
        ))}
      </ul>
      {report && <KeyFigures report={report} step={step} onGo={work.goToPart} />}
      <p className='hint'>
        键盘：回车＝对，E＝改名，X＝不是指标，K＝要点，W＝属于哪个数，P＝上年数，A＝补标，L＝沿用去年，T＝与往年是同一指标，D＝口径不同，B＝不是同一指标，N＝下一处存疑，↑↓
        移动，U 撤销
      </p>
    </section>
  )
}
