import { View } from '@tarojs/components'
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import type { PageName } from '@/reader/navigation/address/address'
import { linkOf, writeAddress } from '@/reader/navigation/address/write-address'
import { Masthead } from '@/reader/report/masthead'
import { Screen } from '@/reader/settings/screen'
import { Pressable } from '@/reader/ui/pressable'
import { words } from '@/reader/words'

interface OpeningPageProps {
  page: PageName
  /** The report that is being loaded. */
  published: { id: string; title: string }
  /** Whether loading has failed. */
  failed: boolean
  onTryAgain: () => void
}

/** Shown until the report is loaded, or where loading has failed. Shared, its link opens this report. */
export function OpeningPage({ page, published: { id, title }, failed, onTryAgain }: OpeningPageProps) {
  useShareAppMessage(() => ({ title, path: linkOf({ page, report: id }) }))
  useShareTimeline(() => ({ title, query: writeAddress({ page, report: id }).query }))
  return (
    <Screen>
      <View className='page' ariaRole='main'>
        <View aria-live='polite'>
          <Masthead title={title} meta={failed ? words.app.notLoaded : words.app.opening} />
        </View>
        {failed && (
          <Pressable className='button' onTap={onTryAgain}>
            {words.app.tryAgain}
          </Pressable>
        )}
      </View>
    </Screen>
  )
}
