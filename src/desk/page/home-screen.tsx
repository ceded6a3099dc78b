import { useEffect, useState } from 'react'
import type { ReportEntry } from '../view'
import { api, messageOf } from './api'
import { Intake } from './intake'

/** The reports that there are, and the way in for a new one. */
export function HomeScreen() {
  const [reports, setReports] = useState<ReportEntry[]>()
  const [problem, setProblem] = useState('')
  useEffect(() => {
    api.reports().then(setReports, (error) => setProblem(messageOf(error)))
  }, [])
  return (
    <div className='page'>
      <header className='bar'>
        <b>审校台</b>
        <span className='grow' />
        <a className='button' href='#/series'>
          历年
        </a>
        <a className='button' href='#/glossary'>
          名词表
        </a>
      </header>
      <main className='sheet'>
        <h1>报告</h1>
        {problem && <p role='alert'>{problem}</p>}
        <ul className='plain'>
          {reports?.map(({ id, title, year }) => (
            <li key={id}>
              <a href={`#/r/${id}`}>{title || id}</a>{' '}
              <span className='quiet'>
                {year || ''}　{id}
              </span>
            </li>
          ))}
        </ul>
        <h2>放入一份新报告</h2>
        <Intake
          onDone={({ id }) => {
            location.hash = `#/r/${id}`
          }}
        />
      </main>
    </div>
  )
}
