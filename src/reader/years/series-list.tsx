import { Input, Text, View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import type { Series } from '@/report/series'
import type { Report } from '@/report/types'
import { Choice } from '../ui/choice'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { type Direction, directionsOf, findSeries, groupSeries } from './find-series'
import { SeriesCard } from './series-card'
import type { Years } from './years-context'

/** Series drawn at first, and added at a time. */
const PAGE = 12

interface SeriesListProps {
  report: Report
  years: Years
  /** Id of the series that a link asks for: it is drawn from the start. */
  asked?: string
  /** Tells which series the reader has opened. */
  onOpen: (id: string) => void
}

/** All series by the sections of a report, with a filter by the direction of the stated change and a search field. */
export function SeriesList({ report, years, asked, onOpen }: SeriesListProps) {
  const [direction, setDirection] = useState<Direction>('all')
  const [query, setQuery] = useState('')
  const groups = groupSeries(findSeries(years.series, direction, query), report)
  const inOrder = groups.flatMap(({ series }) => series)
  const [shown, setShown] = useState(() => Math.max(PAGE, inOrder.findIndex(({ id }) => id === asked) + 1))
  const isMore = shown < inOrder.length
  useReachBottom(() => isMore && setShown(shown + PAGE))
  const drawn = new Set(inOrder.slice(0, shown))
  const card = (one: Series) =>
    drawn.has(one) && <SeriesCard key={one.id} series={one} years={years} report={report} onOpen={onOpen} />
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
      <View aria-live='polite'>{inOrder.length === 0 && <Text className='no-figures'>{words.years.none}</Text>}</View>
      <View>
        {groups
          .filter(({ series }) => drawn.has(series[0]))
          .map(({ name, series }) => (
            <View key={`${name} ${series[0].id}`}>
              <View className='group-name' ariaRole='heading' aria-level={2}>
                {name}
              </View>
              {series.map(card)}
            </View>
          ))}
      </View>
      <View>
        {isMore && (
          <Pressable className='text-action' onTap={() => setShown(shown + PAGE)}>
            {words.app.showMore}
          </Pressable>
        )}
      </View>
    </>
  )
}
