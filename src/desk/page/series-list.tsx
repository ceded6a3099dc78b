import { useState } from 'react'
import type { SeriesEdit } from '../series-edit'
import type { SeriesView } from '../view'
import { Sentence } from './pair-sentences'

interface SeriesListProps {
  series: SeriesView
  step: (edit: SeriesEdit, done: string) => Promise<unknown>
}

const focus = (input: HTMLInputElement | null) => input?.focus()

/** The series that were confirmed; each can be named anew, and a figure taken out of it. */
export function SeriesList({ series: { series }, step }: SeriesListProps) {
  const [naming, setNaming] = useState<string>()
  return (
    <>
      <h2>核对过的</h2>
      <ul className='plain pairs'>
        {series.map(({ id, name, points }) => (
          <li key={id}>
            {naming === id ? (
              <form
                className='row'
                onSubmit={(event) => {
                  event.preventDefault()
                  const written = String(new FormData(event.currentTarget).get('name') ?? '').trim()
                  if (written) step({ do: 'rename', series: id, name: written }, '名称已改')
                  setNaming(undefined)
                }}
              >
                <input name='name' aria-label='名称' defaultValue={name} required maxLength={60} ref={focus} />
                <button type='submit' className='go'>
                  存好
                </button>
              </form>
            ) : (
              <h3 className='row'>
                {name}
                <button type='button' onClick={() => setNaming(id)}>
                  改名
                </button>
              </h3>
            )}
            {points.map((point) => (
              <div key={`${point.report} ${point.figure}`} className='point'>
                <Sentence point={point} />
                {point.remark && <span className='quiet'>{point.remark}</span>}
                {point.fromYearBefore ? (
                  <span className='quiet'>取自下一年的报告</span>
                ) : (
                  <button
                    type='button'
                    aria-label={`${point.year}年 ${point.text}：取出`}
                    onClick={() =>
                      step({ do: 'takeOut', point: { report: point.report, figure: point.figure } }, '已取出')
                    }
                  >
                    取出
                  </button>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
