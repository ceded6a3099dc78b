import { ScrollView, View } from '@tarojs/components'
import { useContext, useEffect, useRef, useState } from 'react'
import { usePageScroll } from '@/platform/page-scroll'
import { PrintButton } from '@/platform/print-button.h5'
import { placeInView } from '@/platform/scroll'
import type { Report } from '@/report/types'
import { VisibleRangeContext } from '../virtual-list/use-visible-range'
import { words } from '../words'
import { ContentsList } from './contents-list'
import { PLACES } from './use-jump'

/** The reader's place is looked up when the page has not scrolled for this long, ms. */
const REST = 300

export interface ContentsColumnProps {
  report: Report
  onGo: (id: string) => void
}

/** 目录 beside the text, where the window is wide, and a button that prints the report. */
export function ContentsColumn({ report, onGo }: ContentsColumnProps) {
  const range = useContext(VisibleRangeContext)
  const [here, setHere] = useState<string>()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  usePageScroll(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => placeInView(PLACES).then((place) => setHere(place.anchor)), REST)
  })
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <View className='contents-column' ariaRole='navigation' aria-label={words.tabs.contents}>
      <ScrollView className='contents-body' scrollY onScroll={range?.measure}>
        <ContentsList report={report} name='column' here={here} onGo={onGo} />
      </ScrollView>
      <PrintButton>{words.report.print}</PrintButton>
    </View>
  )
}
