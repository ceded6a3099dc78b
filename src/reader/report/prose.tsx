import { Text } from '@tarojs/components'
import { anchorOf } from '@/report/anchor'
import { type Run, runsOf } from '@/report/runs'
import type { Paragraph, Span } from '@/report/types'
import { useSettings } from '../settings/settings'
import { PressableText } from '../ui/pressable-text'
import { HighlightedText } from './highlighted-text'
import { useTextContext } from './text-context'

interface ProseProps {
  paragraph: Paragraph
  /** Part of the text to draw; all of it by default. */
  within?: Span
  /** By default `prose`, with the paragraph's role where it is no ordinary text: `prose note`. */
  className?: string
}

/** A paragraph with its figures and terms marked. The text can be selected and copied. */
export function Prose({ paragraph, within, className = classOf(paragraph) }: ProseProps) {
  const { marks } = useSettings()
  const { openFigure, openTerm, flash, termsIn } = useTextContext()

  const drawRun = (run: Run) => {
    const { start, text, figure, term } = run
    const pieces = <HighlightedText key={start} paragraph={paragraph} within={[start, start + text.length]} />
    if (figure && marks) {
      return (
        <PressableText
          key={start}
          className={flash === figure.id ? 'figure flash' : 'figure'}
          id={anchorOf(figure.id)}
          onTap={() => openFigure(figure.id)}
        >
          {pieces}
        </PressableText>
      )
    }
    if (figure && flash === figure.id) {
      return (
        <Text key={start} className='flash' id={anchorOf(figure.id)}>
          {pieces}
        </Text>
      )
    }
    if (!term) return pieces
    return (
      <PressableText key={start} className='term' onTap={() => openTerm(term)}>
        {pieces}
      </PressableText>
    )
  }

  return (
    <Text className={className} userSelect>
      {runsOf(paragraph, within, termsIn(paragraph.id)).map(drawRun)}
    </Text>
  )
}

function classOf({ role, text }: Paragraph): string {
  if (role === 'signature' && text.endsWith('。')) return 'prose' // 特此报告。 is a sentence, no name and no date
  return role === 'body' || role === 'heading' ? 'prose' : `prose ${role}`
}
