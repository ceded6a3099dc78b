import { useEffect, useState } from 'react'
import type { SeriesEdit } from '../series-edit'
import type { PairView, SeriesView } from '../view'
import { ApiError, api, messageOf } from './api'
import { type AskedPair, type Decision, notSameStep, type Reasons, sameStep } from './decide-pair'
import { PairReasonDialog } from './pair-reason-dialog'
import { PairSentences } from './pair-sentences'
import { SeriesList } from './series-list'

/** 历年: pairs of figures that may be the same thing, each with both sentences, and what was confirmed. */
export function SeriesScreen() {
  const [series, setSeries] = useState<SeriesView>()
  const [notice, setNotice] = useState({ text: '', bad: false })
  const [asked, setAsked] = useState<AskedPair>()
  const [sureOnly, setSureOnly] = useState(false)
  useEffect(() => {
    api.series().then(setSeries, (error) => setNotice({ text: messageOf(error), bad: true }))
  }, [])

  const take = async (task: (version: string) => Promise<SeriesView>, done: string): Promise<ApiError | undefined> => {
    try {
      setSeries(await task(series?.version ?? ''))
      setNotice({ text: done, bad: false })
    } catch (error) {
      setNotice({ text: messageOf(error), bad: true })
      if (!(error instanceof ApiError)) return undefined
      if (error.status === 409) setSeries(await api.series())
      return error
    }
    return undefined
  }
  const step = (edit: SeriesEdit, done: string) => take((version) => api.changeSeries(version, edit), done)
  const same = async (pair: PairView, said: Reasons) => {
    const refused = await step(sameStep(pair, said), `已写进历年：${pair.newer.label || pair.newer.text}`)
    setAsked(refused?.asks && { pair, asks: refused.asks, message: refused.message, said })
  }
  const decide = (pair: PairView, decision: Decision) => {
    if (decision === 'same') same(pair, {})
    else if (decision === 'differs') setAsked({ pair, asks: 'differs', message: '', said: {} })
    else step(notSameStep(pair), '记下了：不是同一指标，不再提出')
  }
  const pairs = series?.pairs.filter(({ sure }) => sure || !sureOnly) ?? []
  return (
    <div className='page'>
      <header className='bar'>
        <a href='#/'>
          <b>审校台</b>
        </a>
        <h1>历年</h1>
        <span>
          已核对 {series?.series.length ?? 0} 项　待看 {series?.pairs.length ?? 0} 对
        </span>
        <span className='grow' />
        <button type='button' disabled={!series?.canUndo} onClick={() => take(api.undoSeries, '已撤销上一步')}>
          撤销
        </button>
      </header>
      <main className='sheet'>
        <p className='quiet'>
          程序比较数字前后的措辞，找出几份报告里可能是同一指标的数。核对过的，读者才看得到；不同口径的写明理由。
        </p>
        <p role='status' className={notice.bad ? 'problem' : 'good'}>
          {notice.text}
        </p>
        {series?.problems.map((problem) => (
          <p key={problem} className='problem'>
            series.yaml {problem}
          </p>
        ))}
        {series && series.reports < 2 && <p>只有一份报告，还没有可以比较的。</p>}
        {series?.tooLong && <p>报告太长，没有逐项比较；请在 series.yaml 里写。</p>}
        {series && series.pairs.length > 0 && (
          <label className='row'>
            <input type='checkbox' checked={sureOnly} onChange={(event) => setSureOnly(event.target.checked)} />
            只看措辞和单位都相同的
          </label>
        )}
        <ul className='plain pairs'>
          {pairs.map((pair) => (
            <li key={`${pair.newer.report} ${pair.newer.figure} ${pair.older.report} ${pair.older.figure}`}>
              <h2>
                {pair.newer.label || '（没有名称）'}
                {pair.series && <small>　加进历年的“{pair.series}”</small>}
              </h2>
              <PairSentences pair={pair} />
              <div className='row'>
                <button type='button' className='go' onClick={() => decide(pair, 'same')}>
                  是同一指标
                </button>
                <button type='button' onClick={() => decide(pair, 'differs')}>
                  口径不同
                </button>
                <button type='button' onClick={() => decide(pair, 'notSame')}>
                  不是
                </button>
              </div>
            </li>
          ))}
        </ul>
        {series && series.series.length > 0 && <SeriesList series={series} step={step} />}
      </main>
      {asked && (
        <PairReasonDialog
          key={asked.asks}
          asked={asked}
          onReasons={(said) => same(asked.pair, said)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  )
}
