import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { canUse } from '@/platform/can-use'
import { Picture } from '@/platform/picture'
import { openSettings, saveImage, shareImage } from '@/platform/share-image'
import { useDark } from '../../settings/use-dark'
import { notify } from '../../ui/notice'
import { Pressable } from '../../ui/pressable'
import { Sheet } from '../../ui/sheet'
import { words } from '../../words'
import './poster-sheet.scss'

interface PosterSheetProps {
  /** Draws the picture and gives the path of its file or its URL. */
  draw: (theme: 'light' | 'dark') => Promise<string>
  /** What the picture says, for screen readers. */
  says: string
  /** The link, path and query, that opens when the shared picture is tapped. */
  entrance: string
  onClose: () => void
}

/** A picture of a figure, item or series, to be shared or saved. */
export function PosterSheet({ draw, says, entrance, onClose }: PosterSheetProps) {
  const theme = useDark() ? 'dark' : 'light'
  const [picture, setPicture] = useState<string>()
  const [failed, setFailed] = useState(false)
  const [denied, setDenied] = useState(false)

  useEffect(() => {
    draw(theme).then(setPicture, () => setFailed(true))
  }, [draw, theme])

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
      {canUse('saveImageToPhotosAlbum') && (
        <Pressable className='action' onTap={denied ? allow : save}>
          {denied ? words.share.toSettings : words.share.savePoster}
        </Pressable>
      )}
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
        {picture && <Picture className='poster' src={picture} says={says} />}
      </View>
    </Sheet>
  )
}
