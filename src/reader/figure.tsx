import { Text } from '@tarojs/components'
import { figureProps } from '@/platform/figure-props'

interface FigureProps {
  id: string
  /** The figure as printed. */
  children: string
  onTap: () => void
}

/** A marked figure inside a sentence. It never breaks across lines, and is read aloud as part of its sentence. */
export function Figure({ id, children, onTap }: FigureProps) {
  return (
    <Text id={id} className='figure' onClick={onTap} {...figureProps(onTap)}>
      {children}
    </Text>
  )
}
