import { View } from '@tarojs/components'
import { openPage } from '@/platform/navigate'
import type { Report } from '@/report/types'
import { linkOf } from '../navigation/address/write-address'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import type { Published } from './published'

/** Reports with a chip at most, so that ten years cost no more than four; the others are listed on 关于. */
const MOST = 4

interface YearChipsProps {
  report: Report
  /** Every report that can be opened, newest first. */
  published: readonly Published[]
  onOpen: (other: Published) => void
}

/** The years whose reports can be read, the one that is read among them; nothing where there is only one. */
export function YearChips({ report, published, onOpen }: YearChipsProps) {
  if (published.length < 2) return null
  const own = published.findIndex(({ id }) => id === report.id)
  const shown = published.filter((_, i) => i === own || i < (own < MOST ? MOST : MOST - 1))
  const nameOf = ({ year, title }: Published) =>
    published.filter((other) => other.year === year).length > 1 ? title : String(year)
  return (
    <View className='years'>
      {shown.map((it) =>
        it.id === report.id ? (
          <View key={it.id} className='year here' aria-current='page'>
            {nameOf(it)}
          </View>
        ) : (
          <Pressable key={it.id} className='year' aria-label={words.report.openYear(it.year)} onTap={() => onOpen(it)}>
            {nameOf(it)}
          </Pressable>
        ),
      )}
      {published.length > shown.length && (
        <Pressable className='year' onTap={() => openPage(linkOf({ page: 'about', report: report.id }))}>
          {words.report.moreYears}
        </Pressable>
      )}
    </View>
  )
}
