import { View } from '@tarojs/components'
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { returnToReport } from '@/platform/navigate'
import { isSinglePage } from '@/platform/single-page'
import type { Address } from '@/reader/navigation/address/address'
import type { ReadAddress } from '@/reader/navigation/address/read-address'
import { linkOf, writeAddress } from '@/reader/navigation/address/write-address'
import { ReaderBar } from '@/reader/navigation/reader-bar'
import { QuizRound } from '@/reader/quiz/quiz-round'
import { useRound } from '@/reader/quiz/use-round'
import { OlderReport } from '@/reader/report/older-report'
import { DisplaySheet } from '@/reader/settings/display-sheet'
import { Screen } from '@/reader/settings/screen'
import { shareTitle } from '@/reader/share/citation/share-title'
import { notify } from '@/reader/ui/notice'
import { words } from '@/reader/words'
import { useSeries } from '@/reader/years/use-series'
import { placesOf } from '@/report/places'
import { reports } from '@/reports'
import { WithReport } from '../with-report'

/** 答题: a round of questions about the report's figures, each answered from its sentence. */
export function QuizPage() {
  return <WithReport page='quiz'>{(opened) => <Quiz {...opened} />}</WithReport>
}

function Quiz({ report, address, notice }: ReadAddress) {
  const places = useMemo(() => placesOf(report), [report])
  const { years, failed } = useSeries(true)
  const round = useRound(report, address.page === 'quiz' ? address.seed : undefined, years)
  const [displaying, setDisplaying] = useState(false)

  useEffect(() => {
    if (notice) notify(notice === 'unknownReport' ? words.notices.unknownReport : words.quiz.unreadableRound)
  }, [notice])

  const here: Address = { page: 'quiz', report: report.id, seed: round.seed }
  const title = words.quiz.shareTitle(round.questions.length, shareTitle(report))
  useShareAppMessage(() => ({ title, path: linkOf(here) }))
  useShareTimeline(() => ({ title, query: writeAddress(here).query }))

  const toText = (at: string) => returnToReport({ at }, linkOf({ page: 'report', report: report.id, at }))

  return (
    <Screen>
      <View className='page' ariaRole='main'>
        <OlderReport report={report} newest={reports[0]} page='quiz' />
        <View className='quiz-from'>{words.quiz.from(report.title)}</View>
        {/* Not before it is known whether there is a question about a year before: a round does not change. */}
        {!years && !failed ? (
          <View className='quiz-card'>{words.app.opening}</View>
        ) : round.questions.length > 0 ? (
          <QuizRound
            round={round}
            places={places}
            share={{ title, link: linkOf(here) }}
            onText={isSinglePage() ? undefined : toText}
          />
        ) : (
          <View className='quiz-card'>{words.quiz.none}</View>
        )}
      </View>
      <ReaderBar current='quiz' report={report} onDisplay={() => setDisplaying(true)} />
      {/* A wrapper: without it, opening the sheet would make Taro send the whole page again. */}
      <View>{displaying && <DisplaySheet onClose={() => setDisplaying(false)} />}</View>
    </Screen>
  )
}
