import { Fragment, memo, useEffect, useRef } from 'react'
import type { Span } from '../../report/types'
import type { DeskFigure, PartView } from '../view'
import type { MarkedWords } from './over'

interface TextPaneProps {
  part: PartView
  current?: string
  lit: readonly string[]
  onFigure: (id: string) => void
  onWords: (words: MarkedWords) => void
}

/** The text of a part, read-only, with its figures marked. A click chooses a figure; selected words can become one. */
export const TextPane = memo(function TextPane({ part, current, lit, onFigure, onWords }: TextPaneProps) {
  const pane = useRef<HTMLElement>(null)
  const handlers = useRef({ onFigure, onWords })
  handlers.current = { onFigure, onWords }
  useEffect(() => {
    const element = pane.current
    if (!element) return
    const click = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest('[data-figure]') : null
      if (mark && getSelection()?.isCollapsed) handlers.current.onFigure(mark.getAttribute('data-figure') ?? '')
    }
    const select = () => {
      const words = selectedWords(element)
      if (words) handlers.current.onWords(words)
    }
    element.addEventListener('click', click)
    element.addEventListener('mouseup', select)
    return () => {
      element.removeEventListener('click', click)
      element.removeEventListener('mouseup', select)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark may only be drawn with the part
  useEffect(() => {
    pane.current?.querySelector('.now')?.scrollIntoView({ block: 'nearest' })
  }, [current, part.id])
  const figures = (id: string) => part.figures.filter(({ paragraph }) => paragraph === id)
  return (
    <section className='text' ref={pane} aria-label='原文，只读'>
      {part.paragraphs.map(({ id, role, text, open }) => (
        <p key={id} data-paragraph={id} className={role}>
          {runsOf(text, figures(id), open).map(({ start, words, figure, isOpen }) => {
            if (isOpen)
              return (
                <mark key={start} className='open'>
                  {words}
                </mark>
              )
            if (!figure) return <Fragment key={start}>{words}</Fragment>
            return (
              <mark key={start} data-figure={figure.id} className={classOf(figure, current, lit)}>
                {words}
              </mark>
            )
          })}
        </p>
      ))}
      <p className='hint'>选中文字可以补标指标；点标记到它那一项。原文只读。</p>
    </section>
  )
})

function classOf({ id, doubt, reviewed, excluded }: DeskFigure, current: string | undefined, lit: readonly string[]) {
  const classes = [
    excluded !== undefined && 'excluded',
    doubt && 'doubt',
    reviewed && 'done',
    lit.includes(id) && 'lit',
    id === current && 'now',
  ]
  return classes.filter(Boolean).join(' ')
}

interface TextRun {
  start: number
  words: string
  figure?: DeskFigure
  isOpen?: boolean
}

/** Cuts a paragraph at its figures and at the digits that nobody accounts for; joined, the runs are the text. */
function runsOf(text: string, figures: readonly DeskFigure[], open: readonly Span[]): TextRun[] {
  const marks = [
    ...figures.map((figure) => ({ span: figure.span, figure })),
    ...open.map((span) => ({ span, isOpen: true })),
  ].sort((a, b) => a.span[0] - b.span[0])
  const runs: TextRun[] = []
  let at = 0
  for (const { span, ...mark } of marks) {
    if (span[0] < at) continue
    if (span[0] > at) runs.push({ start: at, words: text.slice(at, span[0]) })
    runs.push({ start: span[0], words: text.slice(...span), ...mark })
    at = span[1]
  }
  if (at < text.length) runs.push({ start: at, words: text.slice(at) })
  return runs
}

/** The words selected inside one paragraph, without blanks at their ends. */
function selectedWords(pane: Element): MarkedWords | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const paragraphOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest('[data-paragraph]')
  const paragraph = paragraphOf(range.startContainer)
  if (!paragraph || paragraph !== paragraphOf(range.endContainer) || !pane.contains(paragraph)) return undefined
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const selected = range.toString()
  const start = before.toString().length + selected.length - selected.trimStart().length
  const words = selected.trim()
  if (!words || words.length > 60) return undefined
  return { paragraph: paragraph.getAttribute('data-paragraph') ?? '', start, words }
}
