import { useRef, useState } from 'react'
import type { ReadView, ReportView } from '../view'
import { api, messageOf } from './api'
import { ReadingResult } from './reading-result'

interface IntakeProps {
  /** The report whose text is to be replaced; none for a new one. */
  report?: ReportView
  onDone: (report: ReportView) => void
}

/** Takes a file that is chosen or dropped, or pasted text; shows what was read; then puts it in its place. */
export function Intake({ report, onDone }: IntakeProps) {
  const [file, setFile] = useState<File>()
  const [read, setRead] = useState<ReadView>()
  const [id, setId] = useState('')
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)

  const attempt = async (task: () => Promise<void>) => {
    setBusy(true)
    setProblem('')
    await task().catch((error) => setProblem(messageOf(error)))
    setBusy(false)
  }
  const take = (chosen: File | undefined) => {
    if (!chosen) return
    setFile(chosen)
    setRead(undefined)
    attempt(async () => {
      const view = await api.read(chosen, report?.id ?? '')
      setRead(view)
      setId((before) => before || view.id)
    })
  }
  const put = () =>
    attempt(async () => {
      if (file) onDone(await (report ? api.replaceText(report.id, report.version, file) : api.start(id.trim(), file)))
    })
  return (
    <>
      <fieldset
        className={over ? 'drop over' : 'drop'}
        aria-label='放入原文'
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files[0])
        }}
      >
        <p>
          把 Word（.docx）、网页（.html）或文本（.txt）拖到这里，或{' '}
          <button type='button' onClick={() => chooser.current?.click()}>
            选择文件…
          </button>
        </p>
        <input
          ref={chooser}
          type='file'
          hidden
          aria-label='原文文件'
          accept='.docx,.html,.htm,.txt'
          onChange={(event) => {
            take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <textarea
          rows={3}
          aria-label='粘贴原文'
          placeholder='也可以把全文粘贴在这里'
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
        <button
          type='button'
          disabled={!pasted.trim()}
          onClick={() => take(new File([pasted], '粘贴的文字.txt', { type: 'text/plain' }))}
        >
          读粘贴的文字
        </button>
      </fieldset>
      {busy && <p role='status'>正在读…</p>}
      {problem && (
        <p role='alert' className='problem'>
          {problem}
        </p>
      )}
      {read && <ReadingResult read={read} />}
      {read?.whole && (
        <form
          className='row put'
          onSubmit={(event) => {
            event.preventDefault()
            put()
          }}
        >
          {report ? (
            <span>report.yaml（你做过的核对和更正）保持不变。</span>
          ) : (
            <label>
              编号（英文字母、数字和连字符，建好后不要再改）
              <input value={id} required maxLength={60} onChange={(event) => setId(event.target.value)} />
            </label>
          )}
          <button type='submit' className='go' disabled={busy}>
            {report ? '换上这份原文' : '建立报告，开始审校'}
          </button>
        </form>
      )}
    </>
  )
}
