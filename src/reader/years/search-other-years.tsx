import { Text, View } from '@tarojs/components'
import { useContext, useState } from 'react'
import { openReport } from '@/platform/navigate'
import { isSinglePage } from '@/platform/single-page'
import { linkOf } from '../navigation/address/write-address'
import { findHits } from '../search/find-hits'
import { searchIndexOf } from '../search/search-index'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { type PublishedReport, YearsContext } from './years-context'

interface SearchOtherYearsProps {
  /** Id of the report that was searched. */
  report: string
  query: string
}

/** How far the search in a report has come: how many hits it has, or that it is still to come or did not. */
type Outcome = number | 'searching' | 'failed'

/**
 * Searches the other reports where the reader asks for it, one after the other, says how far it is, and leads to the hits
 * in each. A report that did not come can be tried again.
 */
export function SearchOtherYears({ report, query }: SearchOtherYearsProps) {
  const { published } = useContext(YearsContext)
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>()
  const others = published.filter(({ id }) => id !== report)
  if (others.length === 0 || isSinglePage()) return null

  const search = async (wanted: readonly PublishedReport[]) => {
    const found = new Map(outcomes)
    const say = (id: string, outcome: Outcome) => setOutcomes(new Map(found.set(id, outcome)))
    for (const { id } of wanted) say(id, 'searching')
    for (const { id, load } of wanted) {
      await load().then(
        (loaded) => say(id, findHits(searchIndexOf(loaded), query).count),
        () => say(id, 'failed'),
      )
    }
  }
  if (!outcomes) {
    return (
      <Pressable className='text-button' onTap={() => search(others)}>
        {words.years.searchOthers}
      </Pressable>
    )
  }
  const row = (other: PublishedReport) => {
    const outcome = outcomes.get(other.id) ?? 'searching'
    const said = (
      <>
        {other.title} <Text className='years-hint'>{sayOutcome(outcome)}</Text>
      </>
    )
    if (outcome === 'searching' || outcome === 0) {
      return (
        <View key={other.id} className='recent nothing'>
          {said}
        </View>
      )
    }
    const open = () =>
      outcome === 'failed' ? search([other]) : openReport(linkOf({ page: 'report', report: other.id, query }))
    return (
      <Pressable key={other.id} className='recent' onTap={open}>
        {said}
      </Pressable>
    )
  }
  return <View aria-live='polite'>{others.map(row)}</View>
}

function sayOutcome(outcome: Outcome): string {
  if (outcome === 'searching') return words.years.searching
  if (outcome === 'failed') return `${words.app.notLoaded}${words.app.tryAgain}`
  return words.search.hitsHere(outcome)
}
