import { View } from '@tarojs/components'
import { ShareButton } from '@/platform/share-button'
import { isSinglePage } from '@/platform/single-page'
import type { Report } from '@/report/types'
import { linkOf } from '../navigation/address/write-address'
import { copyWithNotice } from '../ui/copy-with-notice'
import { notify } from '../ui/notice'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { shareTitle } from './citation/share-title'

interface ShareActionsProps {
  report: Report
  /** Id of the figure or division to share. */
  id: string
  /** The text to copy: its words and their source. */
  citation: string
  /** Draws it as a picture. */
  onPoster?: (id: string) => void
}

/** The buttons that share a figure or item: as a link, a picture or text. Single-page mode allows none of them. */
export function ShareActions({ report, id, citation, onPoster }: ShareActionsProps) {
  if (isSinglePage()) return null
  return (
    <View className='actions'>
      <ShareButton
        className='action primary'
        title={shareTitle(report, id)}
        link={linkOf({ page: 'report', report: report.id, at: id })}
        onDone={(outcome) => notify(outcome === 'copied' ? words.share.linkCopied : words.app.notCopied)}
      >
        {words.share.share}
      </ShareButton>
      {onPoster && (
        <Pressable className='action' onTap={() => onPoster(id)}>
          {words.share.makePoster}
        </Pressable>
      )}
      <Pressable className='action' onTap={() => copyWithNotice(citation)}>
        {words.share.copyWithSource}
      </Pressable>
    </View>
  )
}
