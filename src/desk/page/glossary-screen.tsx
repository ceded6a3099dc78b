import { useEffect, useState } from 'react'
import type { GlossaryTerm, GlossaryView } from '../view'
import { ApiError, api, messageOf } from './api'
import { TermForm } from './term-form'

/** The glossary: terms can be looked at, added, changed and taken away. */
export function GlossaryScreen() {
  const [glossary, setGlossary] = useState<GlossaryView>()
  const [open, setOpen] = useState<number | 'new'>()
  const [notice, setNotice] = useState('')
  const [wanted, setWanted] = useState('')
  useEffect(() => {
    api.glossary().then(setGlossary, (error) => setNotice(messageOf(error)))
  }, [])
  const change = async (what: { index?: number; remove?: boolean; term?: GlossaryTerm }) => {
    try {
      setGlossary(await api.changeGlossary({ version: glossary?.version ?? '', ...what }))
      setOpen(undefined)
      setNotice('已存好')
    } catch (error) {
      setNotice(messageOf(error))
      if (error instanceof ApiError && error.status === 409) setGlossary(await api.glossary())
    }
  }
  const terms = (glossary?.terms ?? []).map((term, index) => ({ term, index }))
  const shown = terms.filter(({ term }) => JSON.stringify(term).includes(wanted))
  return (
    <div className='page'>
      <header className='bar'>
        <a href='#/'>
          <b>审校台</b>
        </a>
        <h1>名词表</h1>
        <span>{terms.length} 条</span>
        <span className='grow' />
        <button type='button' className='go' onClick={() => setOpen('new')}>
          加一条
        </button>
      </header>
      <main className='sheet'>
        <p className='quiet'>只收能指明出处的解释。公民点原文里的词时显示，并注明不是报告原文。</p>
        <input
          type='search'
          aria-label='找名词'
          placeholder='找名词'
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <p role='status'>{notice}</p>
        {glossary?.problems.map((problem) => (
          <p key={problem} className='problem'>
            {problem}
          </p>
        ))}
        {open === 'new' && <TermForm onSave={(term) => change({ term })} onCancel={() => setOpen(undefined)} />}
        <ul className='plain terms'>
          {shown.map(({ term, index }) => (
            <li key={term.term}>
              {open === index ? (
                <TermForm
                  term={term}
                  onSave={(it) => change({ index, term: it })}
                  onCancel={() => setOpen(undefined)}
                />
              ) : (
                <>
                  <h2>{term.term}</h2>
                  <p>{term.plain}</p>
                  <p className='quiet'>
                    {term.source?.title} {term.source?.number} {term.source?.article} · {term.source?.issuer} ·{' '}
                    {term.source?.date}　原文中的字：{term.match?.join('、')}
                  </p>
                  <button type='button' onClick={() => setOpen(index)}>
                    改
                  </button>
                  <button
                    type='button'
                    onClick={() => confirm(`删去“${term.term}”？`) && change({ index, remove: true })}
                  >
                    删去
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      </main>
    </div>
  )
}
