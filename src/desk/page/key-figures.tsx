import type { ReportView } from '../view'
import type { OpenedReport } from './use-report'

interface KeyFiguresProps {
  report: ReportView
  step: OpenedReport['step']
  onGo: (part: string, figure: string) => void
}

/** The figures that open the page; those that the compiler proposes can be taken as they are. */
export function KeyFigures({ report: { keyFigures, keyFiguresChosen }, step, onGo }: KeyFiguresProps) {
  const takeAll = async () => {
    for (const { id } of keyFigures) await step({ do: 'key', figure: id, on: true }, '已选为要点')
  }
  return (
    <div className='keys'>
      <h2>
        {keyFiguresChosen
          ? `要点 ${keyFigures.length}（四个左右，按选的先后显示）`
          : '要点还没有选，按 K 选四个左右；程序提出的是：'}
      </h2>
      <ul className='plain'>
        {keyFigures.map(({ id, text, label, part }) => (
          <li key={id}>
            <button type='button' onClick={() => onGo(part, id)}>
              {text} {label}
            </button>
            {keyFiguresChosen && (
              <button
                type='button'
                aria-label={`${text} ${label}：不作要点`}
                onClick={() => step({ do: 'key', figure: id, on: false }, '不再是要点')}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {!keyFiguresChosen && keyFigures.length > 0 && (
        <button type='button' onClick={takeAll}>
          就用这几个
        </button>
      )}
    </div>
  )
}
