import type { PairView, PointView } from '../view'

/** Both sentences of a pair, one below the other, each figure marked, and what differs. */
export function PairSentences({ pair }: { pair: PairView }) {
  return (
    <div className='pair'>
      <Sentence point={pair.newer} />
      <Sentence point={pair.older} />
      {pair.reasons.length > 0 && <p className='why'>{pair.reasons.join('；')}</p>}
    </div>
  )
}

/** 2023　…办理行政复议案件【56宗】，… */
export function Sentence({ point: { year, before, text, after } }: { point: PointView }) {
  return (
    <p className='sentence'>
      <b>{year}</b>　{before}
      <mark>{text}</mark>
      {after}
    </p>
  )
}
