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

/** Series drawn at first, about 30 elements each, and added at a time. */
const FIRST = 3
const MORE = 8

interface SeriesListProps {
  report: Report
  years: Years
  /** Id of the series that a link asks for: it stands first. */
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
  const [shown, setShown] = useState(FIRST)
  const all = groupSeries(years.series, report)
  const inSection = section ? (all.find(({ name }) => name === section)?.series ?? []) : years.series
  const found = findSeries(inSection, direction, query)
  const wanted = found.filter(({ id }) => id === asked)
  const others = groupSeries(
    found.filter((one) => !wanted.includes(one)),
    report,
  )
  const groups = wanted.length > 0 ? [{ name: words.years.asked, series: wanted }, ...others] : others
  const drawn = new Set(groups.flatMap(({ series }) => series).slice(0, shown))
  const isMore = drawn.size < found.length
  const showMore = () => setShown(shown + MORE)
  useReachBottom(() => isMore && showMore())
  return (
    <>
      <View className='filters'>
        <Choice
          label={words.years.direction}
          options={directionsOf(years.series)}
          chosen={direction}
          nameOf={(it) => words.years.directions[it]}
          onChoose={setDirection}
        />
      </View>
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
              {series
                .filter((one) => drawn.has(one))
                .map((one) => (
                  <SeriesCard
                    key={one.id}
                    series={one}
                    years={years}
                    report={report}
                    actions={one.id === open && actionsOf(one)}
                    onOpen={onOpen}
                  />
                ))}
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
