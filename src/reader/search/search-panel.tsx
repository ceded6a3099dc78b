import { Input, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { BackGuard } from '@/platform/back-guard'
import { useDialogFocus } from '@/platform/use-dialog-focus'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import type { Hit, SearchResult } from './find-hits'
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches'
import { SearchResults } from './search-results'
import './search.scss'

interface SearchPanelProps {
  /** The query when the panel opens. */
  initial: string
  search: (query: string) => SearchResult
  /** Goes to the hit at that place among all hits, from 0. */
  onHit: (query: string, hits: readonly Hit[], at: number) => void
  /** What stands below the results of a query. */
  below?: (query: string) => ReactNode
  onClose: () => void
}

/** 搜索: a panel over the whole report page. It is not a page of its own, so it works in single-page mode too. */
export function SearchPanel({ initial, search, onHit, below, onClose }: SearchPanelProps) {
  const [typed, setTyped] = useState(initial)
  const query = typed.trim()
  const result = search(query)
  const focus = useDialogFocus()

  const go = (hit: Hit) => {
    const hits = result.groups.flatMap((group) => group.hits)
    rememberSearch(query)
    onHit(query, hits, hits.indexOf(hit))
  }

  return (
    <View className='search' ariaRole='dialog' aria-modal aria-label={words.tabs.search} {...focus}>
      <BackGuard onBack={onClose} />
      <View className='search-bar'>
        <Input
          className='search-input'
          value={typed}
          placeholder={words.search.hint}
          confirmType='search'
          focus
          onInput={({ detail }) => setTyped(detail.value)}
        />
        <Pressable className='text-button' onTap={onClose}>
          {words.app.cancel}
        </Pressable>
      </View>
      <View className='search-results'>
        {query === '' ? (
          <RecentSearches onChoose={setTyped} />
        ) : (
          <>
            <View className='search-count' aria-live='polite'>
              {result.count > 0 ? words.search.hits(result.count) : words.search.none(query)}
            </View>
            <SearchResults key={query} result={result} onHit={go} />
            <View>{below?.(query)}</View>
          </>
        )}
      </View>
    </View>
  )
}

function RecentSearches({ onChoose }: { onChoose: (query: string) => void }) {
  const [recent, setRecent] = useState(recentSearches)
  if (recent.length === 0) return null
  const clear = () => {
    forgetSearches()
    setRecent([])
  }
  return (
    <View>
      <View className='hit-where'>{words.search.recent}</View>
      {recent.map((query) => (
        <Pressable key={query} className='recent' onTap={() => onChoose(query)}>
          {query}
        </Pressable>
      ))}
      <Pressable className='text-button' onTap={clear}>
        {words.search.clear}
      </Pressable>
    </View>
  )
}
