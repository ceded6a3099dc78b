import { View } from '@tarojs/components'
import { Pressable } from '../ui/pressable'

/** One tab of the bottom bar. */
export interface Tab {
  /** Name of the icon: a class in _bottom-bar.scss. */
  icon: 'contents' | 'figures' | 'search' | 'quiz' | 'display'
  name: string
  active?: boolean
  onTap: () => void
}

/** The bar at the bottom of the screen. */
export function BottomBar({ tabs }: { tabs: readonly Tab[] }) {
  return (
    <View className='bottom-bar' ariaRole='navigation'>
      {tabs.map(({ icon, name, active, onTap }) => (
        <Pressable key={icon} className={`tab icon-${icon}${active ? ' active' : ''}`} onTap={onTap}>
          {name}
        </Pressable>
      ))}
    </View>
  )
}
