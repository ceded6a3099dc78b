import { View } from '@tarojs/components'
import { openPage } from '@/platform/navigate'
import { PrintOnly } from '@/platform/print-only'
import { isSinglePage } from '@/platform/single-page'
import type { Report } from '@/report/types'
import { linkOf } from '../navigation/address/write-address'
import { Pressable } from '../ui/pressable'
import { words } from '../words'

/** The source of the text, and a link to the about page. */
export function Colophon({ report }: { report: Report }) {
  return (
    <View className='colophon'>
      {`${words.report.source}：${report.source.name}`}
      <PrintOnly>{`${words.report.address}：${report.source.address}`}</PrintOnly>
      {!isSinglePage() && (
        <Pressable className='about' onTap={() => openPage(linkOf({ page: 'about', report: report.id }))}>
          {`${words.report.about} ›`}
        </Pressable>
      )}
    </View>
  )
}
