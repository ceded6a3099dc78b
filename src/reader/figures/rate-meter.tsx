import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { meterShare } from '@/report/meter-share'
import type { Figure } from '@/report/types'

/**
 * A bar for a rate in %, nothing for other figures. It repeats a printed figure, so screen readers need not hear it.
 */
export function RateMeter({ figure }: { figure: Figure }) {
  const share = meterShare(figure)
  return share === undefined ? null : <View className='meter' style={{ '--w': `${share}%` } as CSSProperties} />
}
