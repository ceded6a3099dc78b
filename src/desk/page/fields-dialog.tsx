import { useState } from 'react'
import type { FieldName, ReportView } from '../view'
import { FIELDS } from '../words'
import { Dialog } from './dialog'
import type { OpenedReport } from './use-report'

const NAMES = Object.keys(FIELDS) as FieldName[]

interface FieldsProps {
  report: ReportView
  step: OpenedReport['step']
  onClose: () => void
}

/** Title, issuer, year and source, with what the text says of itself proposed for those that are empty. */
export function FieldsDialog({ report: { fields, proposed }, step, onClose }: FieldsProps) {
  const [values, setValues] = useState(() =>
    Object.fromEntries(NAMES.map((name) => [name, fields[name] || (proposed[name] ?? '')])),
  )
  const save = async () => {
    for (const name of NAMES) {
      const value = values[name].trim()
      if (value && value !== fields[name]) {
        if (!(await step({ do: 'field', name, value }, `${FIELDS[name]}已存好`))) return
      }
    }
    onClose()
  }
  return (
    <Dialog title='报告信息' onClose={onClose}>
      <p className='quiet'>每项都要填，才能发布；一时不知道的可以先空着，以后点页首的标题再填。</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        {NAMES.map((name) => (
          <label key={name}>
            {FIELDS[name]}
            {!fields[name] && proposed[name] && <small>　原文里读到的，请核对</small>}
            <input
              name={name}
              data-first={name === NAMES.find((it) => !fields[it]) ? true : undefined}
              value={values[name]}
              maxLength={300}
              inputMode={name === 'year' ? 'numeric' : undefined}
              pattern={name === 'year' ? '[0-9]{4}' : undefined}
              onChange={(event) => setValues({ ...values, [name]: event.target.value })}
            />
            {fields[name] && proposed[name] && proposed[name] !== fields[name] && (
              <small>
                原文写作“{proposed[name]}”{' '}
                <button type='button' onClick={() => setValues({ ...values, [name]: proposed[name] ?? '' })}>
                  用它
                </button>
              </small>
            )}
          </label>
        ))}
        <button type='submit' className='go'>
          存好
        </button>
      </form>
    </Dialog>
  )
}
