import { Text } from '@tarojs/components'
import { anchorOf } from '@/report/anchor'
import { runsOf } from '@/report/runs'
import type { Paragraph, Span } from '@/report/types'
import { widen } from '@/report/widen'
import { Figure } from './figure'
import { useSettings } from './settings'

interface ProseProps {
  paragraph: Paragraph
  /** Part of the text to draw; all of it by default. */
  within?: Span
  className?: string
  onFigure?: (id: string) => void
}

/** The published words of a paragraph, its figures marked; the text can be selected and copied. */
export function Prose({ paragraph, within, className = 'prose', onFigure }: ProseProps) {
  const { marks } = useSettings()
  const wide = widen(paragraph.text)
  return (
    <Text className={className} userSelect>
      {runsOf(paragraph, within).map(({ start, text, indicator }) => {
        const shown = wide.slice(start, start + text.length)
        if (!indicator || !marks || !onFigure) return shown
        return (
          <Figure key={indicator.id} id={anchorOf(indicator.id)} onTap={() => onFigure(indicator.id)}>
            {shown}
          </Figure>
        )
      })}
    </Text>
  )
}
