import type { DeskFigure } from '../view'
import { Sentence } from './pair-sentences'
import type { Work } from './use-work'

/** What earlier reports say of a figure: whether it is the same thing, and what their editor called it. */
export function FigureYears({ figure, isCurrent, work }: { figure: DeskFigure; isCurrent: boolean; work: Work }) {
  const { pair, series, carried } = figure
  return (
    <>
      {carried && (
        <div className='years'>
          <p>
            去年核对过：{carried.says}
            {carried.reasons.length > 0 && <span className='quiet'>　{carried.reasons.join('；')}</span>}
          </p>
          {isCurrent && (
            <button type='button' onClick={() => work.carry(figure.id)}>
              沿用 L
            </button>
          )}
        </div>
      )}
      {series && (
        <p className='about'>
          历年：{series.name}（{series.others}）
        </p>
      )}
      {pair && !isCurrent && (
        <p className='about'>
          {pair.older.year}年可能是：{pair.older.label} {pair.older.text}
        </p>
      )}
      {pair && isCurrent && (
        <div className='years'>
          <Sentence point={pair.older} />
          {pair.reasons.length > 0 && <p className='why'>{pair.reasons.join('；')}</p>}
          <div className='row'>
            <span>与{pair.series ? `历年的“${pair.series}”` : `${pair.older.year}年这一项`}：</span>
            <button type='button' onClick={() => work.decide(pair, 'same')}>
              是同一指标 T
            </button>
            <button type='button' onClick={() => work.decide(pair, 'differs')}>
              口径不同 D
            </button>
            <button type='button' onClick={() => work.decide(pair, 'notSame')}>
              不是 B
            </button>
          </div>
        </div>
      )}
    </>
  )
}
