import { Text } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { systemTypeSize } from '@/platform/system-type-size'
import { Chip } from '../ui/chip'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { LARGE } from './screen-style'
import { changeSettings, getSettings } from './settings'

/** Offers 长辈版, once, to a reader who has enlarged WeChat's own type 1.4 times or more: 24 px are 1.4 of 17. */
export function EldersOffer() {
  const [open, setOpen] = useState(() => getSettings().elders === null && systemTypeSize() >= LARGE)
  useEffect(() => {
    if (open) changeSettings({ elders: getSettings().elders ?? false })
  }, [open])
  if (!open) return null
  const close = () => setOpen(false)
  const accept = () => {
    changeSettings({ elders: true })
    close()
  }
  const button = (
    <Pressable className='chip-action' onTap={accept}>
      {words.settings.useElders}
    </Pressable>
  )
  return (
    <Chip buttons={button} onClose={close}>
      <Text className='chip-text'>{words.settings.offerElders}</Text>
    </Chip>
  )
}
