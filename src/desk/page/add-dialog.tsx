import { useState } from 'react'
import type { PartView } from '../view'
import { KINDS, KINDS_TO_CHOOSE } from '../words'
import { Dialog } from './dialog'
import type { MarkedWords } from './over'
import type { OpenedReport } from './use-report'

interface AddProps {
  part: PartView
  words?: MarkedWords
  step: OpenedReport['step']
  onClose: () => void
}

/** Marks a figure that the rules missed, or says that digits are none. Without marked words they are typed. */
export function AddDialog({ part, words, step, onClose }: AddProps) {
  const [typed, setTyped] = useState(words?.words ?? '')
  const [isFigure, setIsFigure] = useState(true)
  const [label, setLabel] = useState('')
  const [kind, setKind] = useState<(typeof KINDS_TO_CHOOSE)[number]>('count')
  const [value, setValue] = useState('')
  const [problem, setProblem] = useState('')
  const isOpen = part.paragraphs.some(({ text, open }) => open.some((span) => text.slice(...span) === typed.trim()))

  const save = async () => {
    const found = words && words.words === typed ? words : find(part, typed.trim())
    if (!found) return setProblem('这一部分的原文里没有这几个字')
    const { paragraph, start } = found
    const range = { paragraph, start, end: start + found.words.length }
    const quantity = value.trim() === '' ? {} : { value: Number(value) }
    const stepped = await (isFigure
      ? step({ do: 'add', ...range, label, kind, ...quantity }, '已补标')
      : step({ do: 'digits', ...range, reason: label }, '已说明'))
    if (stepped) onClose()
    else setProblem('没有写入，原因见页面下方')
  }
  return (
    <Dialog title='补标指标' onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <label>
          原文里的字（连同单位和“余、约、达”）
          <input
            name='words'
            value={typed}
            required
            data-first={words ? undefined : true}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {isOpen && (
          <fieldset>
            <legend>程序不认识这串数字。它是</legend>
            <label>
              <input type='radio' checked={isFigure} onChange={() => setIsFigure(true)} />
              指标
            </label>
            <label>
              <input type='radio' checked={!isFigure} onChange={() => setIsFigure(false)} />
              不是指标（名称、代号等）
            </label>
          </fieldset>
        )}
        <label>
          {isFigure ? '名称（离开原句也能看懂）' : '它是什么'}
          <input
            name='label'
            value={label}
            required
            data-first={words ? true : undefined}
            onChange={(event) => setLabel(event.target.value)}
          />
        </label>
        {isFigure && (
          <div className='row'>
            <label>
              类别
              <select name='kind' value={kind} onChange={(event) => setKind(event.target.value as typeof kind)}>
                {KINDS_TO_CHOOSE.map((it) => (
                  <option key={it} value={it}>
                    {KINDS[it]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              数值（程序读不出的才要写）
              <input
                name='value'
                value={value}
                inputMode='decimal'
                onChange={(event) => setValue(event.target.value)}
              />
            </label>
          </div>
        )}
        {problem && (
          <p role='alert' className='problem'>
            {problem}
          </p>
        )}
        <button type='submit' className='go'>
          {isFigure ? '标为指标' : '说明'}
        </button>
      </form>
    </Dialog>
  )
}

/** Where words first stand in a part outside of its figures. */
function find({ paragraphs, figures }: PartView, words: string): MarkedWords | undefined {
  if (!words) return undefined
  for (const { id, text } of paragraphs) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const end = start + words.length
      const taken = figures.some(({ paragraph, span }) => paragraph === id && span[0] < end && start < span[1])
      if (!taken) return { paragraph: id, start, words }
    }
  }
  return undefined
}
