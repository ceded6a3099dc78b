import { View } from '@tarojs/components'
import { ShareButton } from '@/platform/share-button'
import type { Series } from '@/report/series'
import { copyWithNotice } from '../ui/copy-with-notice'
import { notify } from '../ui/notice'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { seriesTable } from './series-table'
import type { Years } from './years-context'

interface SeriesActionsProps {
  series: Series
  years: Years
  title: string
  link: string
  /** Draws it as a picture. */
  onPicture: () => void
}

/** The buttons that share a series: as a link, a picture, or a table with its sources. */
export function SeriesActions({ series, years, title, link, onPicture }: SeriesActionsProps) {
  const copy = () => seriesTable([series], years).then(copyWithNotice, () => notify(words.app.notLoaded))
  return (
    <View className='actions'>
      <ShareButton
        className='action primary'
        title={title}
        link={link}
        onDone={(outcome) => notify(outcome === 'copied' ? words.share.linkCopied : words.app.notCopied)}
      >
        {words.share.share}
      </ShareButton>
      <Pressable className='action' onTap={onPicture}>
        {words.share.makePoster}
      </Pressable>
      <Pressable className='action' onTap={copy}>
        {words.share.copyWithSource}
      </Pressable>
    </View>
  )
}
