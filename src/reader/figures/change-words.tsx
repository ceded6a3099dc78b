import { Text } from '@tarojs/components'
import type { Figure } from '@/report/types'
import { words } from '../words'

/** A stated change in words, with a neutral arrow: ↓ 同比下降 10.31%. Falling is neither good nor bad here. */
export function ChangeWords({ change }: { change: Figure }) {
  return <Text className='change'>{changeText(change)}</Text>
}

/** The text of a stated change: ↑ 同比上升 25.8%. */
export function changeText(change: Figure): string {
  const up = change.change?.direction === 'up'
  const basis = change.change ? words.figures.basis[change.change.basis] : ''
  return `${up ? '↑' : '↓'} ${basis}${up ? words.figures.up : words.figures.down} ${change.text}`
}
