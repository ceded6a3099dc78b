import { useState } from 'react'
import type { Edit } from '../edit'
import type { Problem, ReportView } from '../view'
import { Dialog } from './dialog'
import type { OpenedReport } from './use-report'

interface ProblemsProps {
  report: ReportView
  step: OpenedReport['step']
  onGo: (part: string, figure?: string) => void
  onClose: () => void
}

/** What the check of the report says: as `npm run report` does, with what can be done about it here. */
export function ProblemsDialog({ report: { problems }, step, onGo, onClose }: ProblemsProps) {
  const misfits = problems.filter(({ entry }) => entry)
  /** From the last up, so that the lines of the others stay. */
  const dropAll = async () => {
    const places = misfits.flatMap(({ entry }) => (entry ? [entry] : [])).sort((a, b) => b.line - a.line)
    for (const { line, column } of places) await step({ do: 'drop', line, column }, '已删去对不上的')
  }
  return (
    <Dialog title='检查' onClose={onClose}>
      {problems.length === 0 && <p>没有错误，也没有存疑。可以打印校样，再预览。</p>}
      {misfits.length > 1 && (
        <button type='button' onClick={dropAll}>
          删去全部 {misfits.length} 条对不上的
        </button>
      )}
      <ul className='problems'>
        {problems.map((problem) => (
          <ProblemItem key={problem.place + problem.message} problem={problem} step={step} onGo={onGo} />
        ))}
      </ul>
    </Dialog>
  )
}

function ProblemItem({ problem, step, onGo }: { problem: Problem } & Pick<ProblemsProps, 'step' | 'onGo'>) {
  const { severity, message, place, part, figures, accept, entry, rule } = problem
  const [why, setWhy] = useState('原文如此')
  return (
    <li className={severity}>
      <p>
        <b>{severity === 'error' ? '错误' : '存疑'}</b>　{message} <small className='quiet'>{place}</small>
      </p>
      <div className='row'>
        {part && (
          <button type='button' onClick={() => onGo(part, figures?.[0])}>
            到原文
          </button>
        )}
        {accept && (
          <>
            <input aria-label='理由' value={why} onChange={(event) => setWhy(event.target.value)} />
            <button
              type='button'
              onClick={() => step({ do: 'accept', at: accept.at, rule: accept.rule, why } as Edit, '已说明')}
            >
              原文如此
            </button>
          </>
        )}
        {entry && (
          <button type='button' onClick={() => step({ do: 'drop', ...entry }, '已删去')}>
            删去这一条
          </button>
        )}
        {rule === 'unaccounted-digits' && <span className='quiet'>到原文后选中它（红色），说明是不是指标。</span>}
      </div>
    </li>
  )
}
