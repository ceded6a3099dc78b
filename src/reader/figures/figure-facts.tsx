import { Text, View } from '@tarojs/components'
import { useContext } from 'react'
import { changeOf, checksOf, type Place, pairOf, saysYearBefore } from '@/report/places'
import { toFullWidthPunctuation } from '@/report/to-full-width-punctuation'
import type { Report } from '@/report/types'
import { words } from '../words'
import { acrossReports } from '../years/across-reports'
import { FigureYears } from '../years/figure-years'
import { SeriesComing } from '../years/series-coming'
import { useSeries } from '../years/use-series'
import { YearPairBars } from '../years/year-pair'
import { isCompared, seriesAt, YearsContext } from '../years/years-context'
import { changeText } from './change-words'
import { RateMeter } from './rate-meter'

interface FigureFactsProps {
  report: Report
  places: ReadonlyMap<string, Place>
  place: Place
}

/** What the report says about a figure besides its value: rate, both years, change, what it applies to, 算一算. */
export function FigureFacts({ report, places, place: { figure, ordinal } }: FigureFactsProps) {
  const compared = isCompared(useContext(YearsContext), report.id, ordinal)
  const loaded = useSeries(compared)
  const { years } = loaded
  const series = compared && years ? seriesAt(years, report.id, ordinal) : undefined
  const pair = pairOf(places, figure.id)
  const change = figure.kind === 'change' ? figure : changeOf(places, figure.id)
  const across = series && years && acrossReports(series, years, report.id, ordinal, change)
  const { distributesOver = [] } = figure
  return (
    <>
      <RateMeter figure={figure} />
      {series && years ? (
        <FigureYears key={series.id} report={report} series={series} years={years} />
      ) : (
        pair && <YearPairBars pair={pair} places={places} year={report.year} />
      )}
      {compared && !series && <SeriesComing {...loaded} />}
      {change && (
        <Fact name={change === figure ? words.figures.change : words.figures.statedChange} text={changeText(change)} />
      )}
      {distributesOver.some((covered) => !figure.label.includes(covered)) && (
        <Fact name={words.figures.covers} text={distributesOver.map(toFullWidthPunctuation).join('、')} />
      )}
      {checksOf(report, figure.id).map(({ formula }) => (
        <Fact key={formula} name={words.figures.check} text={formula} />
      ))}
      {across && <Fact name={words.figures.check} text={across} />}
      {!compared && !saysYearBefore(places, figure.id) && (
        <Text className='note'>{words.figures.yearBeforeNotStated}</Text>
      )}
    </>
  )
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <View className='row'>
      <Text className='row-name'>{name}</Text>
      <Text>{text}</Text>
    </View>
  )
}
