import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useReachBottom } from '@/platform/page-scroll'
import type { Report } from '@/report/types'
import { Choice } from '../ui/choice'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { type Direction, directionsOf, findSeries, groupSeries } from './find-series'
import { SeriesBlock } from './series-block'
import type { Years } from './years-context'

/** Series drawn at first, about 30 elements each, and added at a time. */
const FIRST = 3
const MORE = 8

interface SeriesListProps {
  report: Report
  years: Years
  /** Id of the series that a link asks for: it stands first. */
  asked?: string
  /** Tells which series the reader has opened. */
  onOpen: (id: string) => void
}

/** All series by the sections of a report, with a filter by the direction of the stated change and a search field. */
export function SeriesList({ report, years, asked, onOpen }: SeriesListProps) {
  const [direction, setDirection] = useState<Direction>('all')
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(FIRST)
  const found = findSeries(years.series, direction, query)
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
                  <View key={one.id} className='series-card'>
                    <View className='series-name' ariaRole='heading' aria-level={3}>
                      {one.name}
                    </View>
                    <SeriesBlock series={one} years={years} report={report} onOpen={onOpen} />
                  </View>
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
