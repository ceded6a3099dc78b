import { View } from '@tarojs/components'
import { Tappable } from './tappable'

export interface Tab {
  /** Names the icon: a class of icons.scss. */
  icon: 'contents' | 'display'
  name: string
  onTap: () => void
}

/** The bar at the thumb: the ways on from the text. */
export function BottomBar({ tabs }: { tabs: readonly Tab[] }) {
  return (
    <View className='bottom-bar'>
      {tabs.map(({ icon, name, onTap }) => (
        <Tappable key={icon} className={`tab icon-${icon}`} onTap={onTap}>
          {name}
        </Tappable>
      ))}
    </View>
  )
}
