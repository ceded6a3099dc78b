import { Input, View } from '@tarojs/components'
import { memo, useMemo, useState } from 'react'
import type { Place } from '@/report/places'
import type { Report } from '@/report/types'
import { Choice } from '../ui/choice'
import { words } from '../words'
import { ChangeStrip } from './change-strip'
import { FigureList } from './figure-list'
import { type FigureFilter, type FigureOrder, filtersOf, findFigures } from './find-figures'

interface FigureExplorerProps {
  report: Report
  places: ReadonlyMap<string, Place>
  onFigure: (id: string) => void
}

const ORDERS: readonly FigureOrder[] = ['place', 'size']

/**
 * All figures of the report, with a filter by kind, a search field and a choice of order; changes are shown as a chart.
 */
export const FigureExplorer = memo(function FigureExplorer({ report, places, onFigure }: FigureExplorerProps) {
  const [filter, setFilter] = useState<FigureFilter>('all')
  const [query, setQuery] = useState('')
  const [order, setOrder] = useState<FigureOrder>('place')
  const filters = useMemo(() => filtersOf(places), [places])
  const chosen = filters.find((it) => it.filter === filter) ?? filters[0]
  // Sizes of different kinds cannot be compared: 98.5% and 89.1亿元.
  const sortable = filter !== 'all' && chosen.count > 1
  const shownOrder = sortable ? order : 'place'
  const found = findFigures(places, filter, query, shownOrder)
  const changes = found.filter(({ figure }) => figure.kind === 'change')
  const tiled = filter === 'change' ? [] : found
  return (
    <>
      <View className='filters'>
        <Choice
          label={words.figures.kind}
          options={filters}
          chosen={chosen}
          nameOf={(it) => words.figures.kindCount(words.figures.kinds[it.filter], it.count)}
          onChoose={(it) => setFilter(it.filter)}
        />
      </View>
      <Input
        className='figure-search'
        value={query}
        placeholder={words.figures.searchHint}
        confirmType='search'
        onInput={({ detail }) => setQuery(detail.value)}
      />
      <View>
        {sortable && (
          <Choice
            label={words.figures.order}
            options={ORDERS}
            chosen={order}
            nameOf={(it) => words.figures.orders[it]}
            onChoose={setOrder}
          />
        )}
      </View>
      {/* Wrappers of their own: what comes and goes in one is not sent again in the others. */}
      <View>
        {changes.length > 0 && (filter === 'change' || (filter === 'all' && query.trim() === '')) && (
          <ChangeStrip changes={changes} places={places} onFigure={onFigure} />
        )}
      </View>
      <View aria-live='polite'>{found.length === 0 && <View className='no-figures'>{words.figures.none}</View>}</View>
      <View>
        <FigureList
          key={`${filter} ${shownOrder} ${query}`}
          report={report}
          places={places}
          found={tiled}
          grouped={shownOrder === 'place'}
          onFigure={onFigure}
        />
      </View>
    </>
  )
})
