import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { changeSettings, useSettings } from './settings'

/**
 * The marked way into 长辈版 on the first screen, and out of it, by the name that 互联网应用适老化通用设计规范 (2021) asks
 * for.
 */
export function EldersButton() {
  const { elders } = useSettings()
  return (
    <Pressable className='to-elders' onTap={() => changeSettings({ elders: !elders })}>
      {elders ? words.settings.leaveElders : words.settings.elders}
    </Pressable>
  )
}
