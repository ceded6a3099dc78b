import { useEffect, useRef } from 'react'
import type { Check } from '../../report/types'
import type { DeskFigure, Problem } from '../view'
import { DOUBTS, KINDS, KINDS_TO_CHOOSE } from '../words'
import { FigureYears } from './figure-years'
import type { Over } from './over'
import type { OpenedReport } from './use-report'
import type { Work } from './use-work'

interface FigureCardProps {
  figure: DeskFigure
  isCurrent: boolean
  editing: boolean
  checks: readonly Check[]
  clash?: Problem
  work: Work
  step: OpenedReport['step']
  onOver: (over: Over) => void
}

/** One figure with its label, kind and relations, and why it is in doubt. */
export function FigureCard({ figure, isCurrent, editing, checks, clash, work, step, onOver }: FigureCardProps) {
  const { id, text, label, doubt, reviewed, excluded, isKey, added } = figure
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const classes = [
    'fig',
    isCurrent && 'now',
    reviewed && 'done',
    doubt && 'doubt',
    excluded !== undefined && 'excluded',
  ]
  return (
    <li ref={card} className={classes.filter(Boolean).join(' ')} aria-current={isCurrent ? 'true' : undefined}>
      <button type='button' className='value' onClick={() => work.choose(id)}>
        {text}
      </button>
      {excluded !== undefined ? (
        <>
          <span>不是指标：{excluded}</span>
          <button type='button' onClick={() => step({ do: 'include', figure: id }, '又是指标了')}>
            恢复
          </button>
        </>
      ) : (
        <>
          {editing ? (
            <LabelInput figure={figure} work={work} step={step} />
          ) : (
            <span className='label'>
              {label || '（没有名称）'}
              {isKey && '　★ 要点'}
              {added && <small>　补标</small>}
            </span>
          )}
          {reviewed ? (
            <span className='quiet'>✓ 已核对</span>
          ) : (
            <button type='button' className={isCurrent ? 'go' : ''} onClick={() => work.confirm(id)}>
              ✓ 对
            </button>
          )}
          {doubt && <p className='why'>存疑：{DOUBTS[doubt] ?? doubt}</p>}
          {clash && <p className='why'>算一算对不上：{clash.message}</p>}
          <p className='about'>{relationsOf(figure, checks)}</p>
          <FigureYears figure={figure} isCurrent={isCurrent} work={work} />
          {isCurrent && <Tools figure={figure} work={work} step={step} onOver={onOver} />}
        </>
      )}
    </li>
  )
}

function relationsOf({ kind, ofName, previousName, change, readLabel }: DeskFigure, checks: readonly Check[]): string {
  const parts = [
    KINDS[kind] + (change ? (change.direction === 'up' ? '（升）' : '（降）') : ''),
    ofName && `属于 ${ofName}`,
    previousName && `上年数 ${previousName}`,
    ...checks.map(({ formula }) => `算一算相符：${formula}`),
    readLabel && `程序读作“${readLabel}”`,
  ]
  return parts.filter((part) => part).join(' · ')
}

function LabelInput({ figure: { id, label }, work, step }: Pick<FigureCardProps, 'figure' | 'work' | 'step'>) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  const save = () => {
    const written = input.current?.value.trim() ?? ''
    if (written && written !== label) {
      work.leave(id)
      step({ do: 'label', figure: id, label: written }, '名称已改')
    } else work.setEditing(false)
  }
  return (
    <input
      ref={input}
      aria-label='名称'
      defaultValue={label}
      maxLength={60}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return // Enter that ends the input of Chinese
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') work.setEditing(false)
        if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault()
      }}
    />
  )
}

function Tools({ figure, work, step, onOver }: Pick<FigureCardProps, 'figure' | 'work' | 'step' | 'onOver'>) {
  const { id, kind, isKey } = figure
  return (
    <div className='row tools'>
      <button type='button' onClick={() => work.setEditing(true)}>
        改名 E
      </button>
      <select
        aria-label='类别'
        value={kind}
        onChange={(event) => step({ do: 'kind', figure: id, kind: event.target.value as 'count' }, '类别已改')}
      >
        {kind === 'change' && <option value='change'>变化</option>}
        {KINDS_TO_CHOOSE.map((it) => (
          <option key={it} value={it}>
            {KINDS[it]}
          </option>
        ))}
      </select>
      <button type='button' onClick={() => work.startLink(id, 'of')}>
        属于… W
      </button>
      <button type='button' onClick={() => work.startLink(id, 'previous')}>
        上年数… P
      </button>
      <button
        type='button'
        aria-pressed={isKey}
        onClick={() => step({ do: 'key', figure: id, on: !isKey }, isKey ? '不再是要点' : '已选为要点')}
      >
        要点 K
      </button>
      <button type='button' onClick={() => onOver({ name: 'exclude', figure: id })}>
        不是指标 X
      </button>
    </div>
  )
}
