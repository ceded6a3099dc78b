import { Text, View } from '@tarojs/components'
import { useContext, useState } from 'react'
import { openReport } from '@/platform/navigate'
import { isSinglePage } from '@/platform/single-page'
import { linkOf } from '../navigation/address/write-address'
import { findHits } from '../search/find-hits'
import { searchIndexOf } from '../search/search-index'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { YearsContext } from './years-context'

interface SearchOtherYearsProps {
  /** Id of the report that was searched. */
  report: string
  query: string
}

/** Searches the other reports where the reader asks for it, one after the other, and leads to the hits in each. */
export function SearchOtherYears({ report, query }: SearchOtherYearsProps) {
  const { published } = useContext(YearsContext)
  const [said, setSaid] = useState<ReadonlyMap<string, string>>()
  const others = published.filter(({ id }) => id !== report)
  if (others.length === 0 || isSinglePage()) return null

  const start = async () => {
    const saying = new Map<string, string>()
    const say = (id: string, words: string) => setSaid(new Map(saying.set(id, words)))
    for (const other of others) {
      say(other.id, words.app.opening)
      await other.load().then(
        (loaded) => say(other.id, words.search.hitsHere(findHits(searchIndexOf(loaded), query).count)),
        () => say(other.id, words.app.notLoaded),
      )
    }
  }
  if (!said) {
    return (
      <Pressable className='text-button' onTap={start}>
        {words.years.searchOthers}
      </Pressable>
    )
  }
  return (
    <View aria-live='polite'>
      {others.map(({ id, title }) => (
        <Pressable key={id} className='recent' onTap={() => openReport(linkOf({ page: 'report', report: id, query }))}>
          {title} <Text className='years-hint'>{said.get(id)}</Text>
        </Pressable>
      ))}
    </View>
  )
}
