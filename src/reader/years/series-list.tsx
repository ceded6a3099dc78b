import { Input, Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useReachBottom } from '@/platform/page-scroll'
import type { Series } from '@/report/series'
import type { Report } from '@/report/types'
import { Choice } from '../ui/choice'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { type Direction, directionsOf, findSeries, groupSeries } from './find-series'
import { SectionFilter } from './section-filter'
import { SeriesCard } from './series-card'
import type { Years } from './years-context'

/** Series drawn at first, about 30 elements each, besides the one that was asked for, and added at a time. */
const FIRST = 3
const MORE = 8

interface SeriesListProps {
  report: Report
  years: Years
  /** Id of the series that a link asks for: it stands above all others and the filters. */
  asked?: string
  /** Id of the series that is open. */
  open?: string
  /** The buttons that share a series. */
  actionsOf: (series: Series) => ReactNode
  /** Tells which series the reader has opened. */
  onOpen: (id: string) => void
}

/**
 * All series by the sections of a report, with filters by the direction of the stated change and by section, and a search
 * field.
 */
export function SeriesList({ report, years, asked, open, actionsOf, onOpen }: SeriesListProps) {
  const [direction, setDirection] = useState<Direction>('all')
  const [section, setSection] = useState<string>()
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(asked ? FIRST - 1 : FIRST)
  const all = groupSeries(years.series, report)
  const inSection = section ? (all.find(({ name }) => name === section)?.series ?? []) : years.series
  const found = findSeries(inSection, direction, query)
  const wanted = years.series.find(({ id }) => id === asked)
  const isNarrowed = found.length < years.series.length
  const groups = groupSeries(isNarrowed ? found : found.filter((one) => one !== wanted), report)
  const listed = groups.flatMap(({ series }) => series)
  const drawn = new Set(listed.slice(0, shown))
  const isMore = drawn.size < listed.length
  const showMore = () => setShown(shown + MORE)
  useReachBottom(() => isMore && showMore())
  const cardOf = (one: Series) => (
    <SeriesCard
      key={one.id}
      series={one}
      years={years}
      report={report}
      actions={one.id === open && actionsOf(one)}
      onOpen={onOpen}
    />
  )
  const directions = directionsOf(years.series)
  return (
    <>
      {wanted && (
        <View className='asked'>
          <View className='group-name' ariaRole='heading' aria-level={2}>
            {words.years.asked}
          </View>
          {cardOf(wanted)}
        </View>
      )}
      {directions.length > 1 && (
        <View className='filters'>
          <Choice
            label={words.years.direction}
            options={directions}
            chosen={direction}
            nameOf={(it) => words.years.directions[it]}
            onChoose={setDirection}
          />
        </View>
      )}
      <Input
        className='figure-search'
        value={query}
        placeholder={words.years.searchHint}
        confirmType='search'
        onInput={({ detail }) => setQuery(detail.value)}
      />
      <View>
        {all.length > 1 && (
          <SectionFilter sections={all.map(({ name }) => name)} chosen={section} onChoose={setSection} />
        )}
      </View>
      <View aria-live='polite'>{found.length === 0 && <Text className='no-figures'>{words.years.none}</Text>}</View>
      <View>
        {groups
          .filter(({ series }) => drawn.has(series[0]))
          .map(({ name, series }) => (
            <View key={`${name} ${series[0].id}`}>
              <View className='group-name' ariaRole='heading' aria-level={2}>
                {name}
              </View>
              {series.filter((one) => drawn.has(one)).map(cardOf)}
            </View>
          ))}
      </View>
      <View>
        {isMore && (
          <Pressable className='text-action' onTap={showMore}>
            {words.app.showMore}
          </Pressable>
        )}
      </View>
    </>
  )
}
