import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Picture } from '@/platform/picture'
import { openSettings, saveImage, shareImage } from '@/platform/share-image'
import { useDark } from '../../settings/use-dark'
import { notify } from '../../ui/notice'
import { Pressable } from '../../ui/pressable'
import { Sheet } from '../../ui/sheet'
import { words } from '../../words'
import { makePoster } from './make-poster'
import type { PosterContent } from './poster-content'
import './poster-sheet.scss'

interface PosterSheetProps {
  content: PosterContent
  /** The link, path and query, that opens when the shared picture is tapped. */
  entrance: string
  onClose: () => void
}

/** A picture of a figure or item, to be shared or saved. */
export function PosterSheet({ content, entrance, onClose }: PosterSheetProps) {
  const theme = useDark() ? 'dark' : 'light'
  const [picture, setPicture] = useState<string>()
  const [failed, setFailed] = useState(false)
  const [denied, setDenied] = useState(false)

  useEffect(() => {
    makePoster(content, theme).then(setPicture, () => setFailed(true))
  }, [content, theme])

  const share = () => picture && shareImage(picture, entrance).catch(() => notify(words.share.notShared))
  const save = async () => {
    if (!picture) return
    const result = await saveImage(picture)
    setDenied(result === 'denied')
    notify({ saved: words.share.saved, denied: words.share.allowAlbum, failed: words.share.notSaved }[result])
  }
  const allow = () => {
    openSettings()
    setDenied(false) // to be tried again
  }

  const foot = picture && (
    <View className='actions'>
      <Pressable className='action' onTap={denied ? allow : save}>
        {denied ? words.share.toSettings : words.share.savePoster}
      </Pressable>
      <Pressable className='action primary' onTap={share}>
        {words.share.sharePoster}
      </Pressable>
    </View>
  )
  return (
    <Sheet label={words.share.poster} foot={foot} onClose={onClose}>
      <View className='sheet-title'>{words.share.poster}</View>
      <View aria-live='polite'>
        {failed && <View className='poster-wait'>{words.share.posterFailed}</View>}
        {!failed && !picture && <View className='poster-wait'>{words.share.drawing}</View>}
        {picture && <Picture className='poster' src={picture} says={content.quote} />}
      </View>
    </Sheet>
  )
}
