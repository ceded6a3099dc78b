import { useEffect, useState } from 'react'
import type { ReportView } from '../view'
import { AddDialog } from './add-dialog'
import { FieldsDialog } from './fields-dialog'
import { FigureList } from './figure-list'
import { IntakeDialog } from './intake-dialog'
import type { Over } from './over'
import { PairReasonDialog } from './pair-reason-dialog'
import { PreviewPane } from './preview-pane'
import { ProblemsDialog } from './problems-dialog'
import { ReasonDialog } from './reason-dialog'
import { ReportHeader } from './report-header'
import { TextPane } from './text-pane'
import { useReport } from './use-report'
import { useWork } from './use-work'

/** One report at the desk: its text, the figures of the part in work, and the preview. */
export function ReportScreen({ id }: { id: string }) {
  const opened = useReport(id)
  const [over, setOver] = useState<Over>()
  const [preview, setPreview] = useState(false)
  const work = useWork(opened, over === undefined, setOver)
  const { report, part, notice, step } = opened
  const isNew = report ? lacksFields(report) : false
  // A new report begins with what it is: the years beside it and last year's work hang on its own year.
  useEffect(() => {
    if (isNew) setOver({ name: 'fields' })
  }, [isNew])
  if (!report) return <p className='page sheet'>{notice.text || '正在打开…'}</p>
  const close = () => setOver(undefined)
  return (
    <div className='desk'>
      <ReportHeader report={report} onOver={setOver} preview={preview} onPreview={() => setPreview(!preview)} />
      {report.locked && (
        <p role='alert' className='problem banner'>
          {report.locked}。请用文本编辑器改正后刷新；这以前不能在这里改。
        </p>
      )}
      <main className={preview ? 'panes with-preview' : 'panes'}>
        <nav className='parts' aria-label='各部分'>
          {report.parts.map(({ id, name, figures, reviewed, doubts }) => (
            <button
              key={id}
              type='button'
              aria-current={part?.id === id ? 'true' : undefined}
              onClick={() => work.goToPart(id)}
            >
              <span>{name}</span>
              <small>
                {figures > 0 ? `${reviewed} / ${figures}` : '没有指标'}
                {doubts > 0 && <em>　存疑 {doubts}</em>}
                {figures > 0 && reviewed === figures && '　✓'}
              </small>
            </button>
          ))}
        </nav>
        {part && (
          <TextPane
            part={part}
            current={work.current}
            lit={work.lit}
            onFigure={work.choose}
            onWords={(words) => setOver({ name: 'add', words })}
          />
        )}
        {part && <FigureList opened={opened} part={part} work={work} onOver={setOver} />}
        {preview && part && (
          <PreviewPane report={id} version={report.version + report.seriesVersion} figure={work.current} />
        )}
      </main>
      <p role='status' className={notice.bad ? 'notice problem' : 'notice'}>
        {notice.text}
      </p>
      {over?.name === 'fields' && <FieldsDialog report={report} step={step} onClose={close} />}
      {over?.name === 'problems' && (
        <ProblemsDialog
          report={report}
          step={step}
          onClose={close}
          onGo={(part, figure) => {
            close()
            work.goToPart(part, figure)
          }}
        />
      )}
      {over?.name === 'intake' && (
        <IntakeDialog
          report={report}
          onClose={close}
          onDone={(next) => {
            close()
            opened.adopt(next)
            opened.say('已换上新的原文')
          }}
        />
      )}
      {over?.name === 'exclude' && (
        <ReasonDialog
          title='这不是指标'
          hint='写明理由，如：清单的名称。数字仍在原文里，只是不再标出。'
          onClose={close}
          onReason={(reason) => {
            close()
            work.leave(over.figure)
            step({ do: 'exclude', figure: over.figure, reason }, '已排除')
          }}
        />
      )}
      {over?.name === 'pair' && (
        <PairReasonDialog
          key={over.asked.asks}
          asked={over.asked}
          onReasons={(said) => {
            close()
            work.same(over.asked.pair, said)
          }}
          onClose={close}
        />
      )}
      {over?.name === 'add' && part && <AddDialog part={part} words={over.words} step={step} onClose={close} />}
    </div>
  )
}

function lacksFields({ fields }: ReportView): boolean {
  return Object.values(fields).some((value) => !value)
}
