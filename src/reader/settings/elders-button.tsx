import { View } from '@tarojs/components'
import { oncePerTap } from '@/platform/once-per-tap'
import { tapProps } from '@/platform/tap-props'
import { words } from '../words'
import { changeSettings, useSettings } from './settings'

/**
 * The line above the title: the account, and the marked way into 长辈版 and out of it, by the name that
 * 互联网应用适老化通用设计规范 (2021) asks for. One element and no hover-class: every byte of the first screen counts.
 */
export function EldersButton() {
  const { elders } = useSettings()
  const onTap = () => changeSettings({ elders: !elders })
  return (
    <View className='eyebrow' {...tapProps(onTap)} hoverClass={undefined} ariaRole='button' onClick={oncePerTap(onTap)}>
      {`${words.app.account} · ${elders ? words.settings.leaveElders : words.settings.enterElders}`}
    </View>
  )
}
