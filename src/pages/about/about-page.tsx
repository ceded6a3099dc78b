import { Text, View } from '@tarojs/components'
import { FeedbackButton } from '@/platform/feedback-button'
import { openReport, returnToReport } from '@/platform/navigate'
import { NoticesLink } from '@/platform/notices-link'
import { isSinglePage } from '@/platform/single-page'
import { AboutPart } from '@/reader/about/about-part'
import { figureKinds } from '@/reader/about/figure-kinds'
import { ForgetButton } from '@/reader/about/forget-button'
import type { ReadAddress } from '@/reader/navigation/address/read-address'
import { linkOf } from '@/reader/navigation/address/write-address'
import { OlderReport } from '@/reader/report/older-report'
import { Screen } from '@/reader/settings/screen'
import { copyWithNotice } from '@/reader/ui/copy-with-notice'
import { Pressable } from '@/reader/ui/pressable'
import { words } from '@/reader/words'
import { allFigures } from '@/report/walk'
import { reports } from '@/reports'
import { WithReport } from '../with-report'

const { about } = words

/** 关于: the source of the text, how it is shown, what is stored on the phone, how to give feedback. */
export function AboutPage() {
  return <WithReport page='about'>{(opened) => <About {...opened} />}</WithReport>
}

function About({ report }: ReadAddress) {
  const { name, address } = report.source
  const figures = allFigures(report).length
  const others = reports.filter(({ id }) => id !== report.id)
  const free = !isSinglePage() // to navigate, copy and speak to us
  return (
    <Screen>
      <View className='page' ariaRole='main'>
        <OlderReport report={report} newest={reports[0]} page='about' />
        <View className='about-report' ariaRole='heading' aria-level={1}>
          {report.title}
        </View>
        <AboutPart title={about.source} says={[name, words.report.year(report.year)]}>
          <Text className='about-says address' userSelect>
            {address}
          </Text>
          {free && (
            <Pressable className='button' onTap={() => copyWithNotice(address)}>
              {about.copyAddress}
            </Pressable>
          )}
        </AboutPart>
        <AboutPart title={about.text} says={[about.unchanged, about.fullWidth, about.digest(report.digest)]} />
        <AboutPart title={about.figures} says={[about.marked(figures), about.unmarked]}>
          <View className='about-says about-kinds'>{figureKinds(report)}</View>
        </AboutPart>
        <AboutPart title={about.changes} says={report.changes?.map(about.change) ?? [about.noChanges]} />
        <AboutPart title={words.terms.title} says={[words.terms.notOfTheReport, about.termsAside]} />
        <AboutPart title={about.privacy} says={[about.nothingLeaves, about.kept]}>
          <ForgetButton />
        </AboutPart>
        {others.length > 0 && free && (
          <AboutPart title={about.otherReports}>
            {others.map(({ id, title }) => (
              <Pressable key={id} className='button' onTap={() => openReport(linkOf({ page: 'report', report: id }))}>
                {title}
              </Pressable>
            ))}
          </AboutPart>
        )}
        {free && (
          <AboutPart title={about.feedback} says={[about.feedbackHint]}>
            <FeedbackButton className='button' instead={<View className='about-says'>{about.feedbackByAccount}</View>}>
              {about.feedback}
            </FeedbackButton>
          </AboutPart>
        )}
        {free && (
          <Pressable
            className='button primary'
            onTap={() => returnToReport({}, linkOf({ page: 'report', report: report.id }))}
          >
            {about.toReport}
          </Pressable>
        )}
        <View className='about-version'>
          {words.app.account} · {about.version(APP_VERSION)}
        </View>
        <View className='about-version'>
          {about.openSource}
          <NoticesLink>{about.notices}</NoticesLink>
        </View>
      </View>
    </Screen>
  )
}
