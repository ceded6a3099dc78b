import { Text } from '@tarojs/components'
import type { Report } from '@/report/types'
import type { useJump } from '../navigation/use-jump'
import type { useOpening } from '../navigation/use-opening'
import type { Hit } from '../search/find-hits'
import { SearchChip } from '../search/search-chip'
import type { useSearch } from '../search/use-search'
import { EldersOffer } from '../settings/elders-offer'
import { Chip } from '../ui/chip'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import type { Published } from './published'
import { ResumeChip } from './report-parts'

interface ReportChipsProps {
  report: Report
  /** The newest report, where this one is older and the top of the page, which says so, is out of sight. */
  older: Published | undefined
  jump: ReturnType<typeof useJump>
  search: ReturnType<typeof useSearch>
  opening: ReturnType<typeof useOpening>
  onHit: (query: string, hits: readonly Hit[], at: number) => void
  onYear: (other: Published) => void
}

/** Chips about the reader's place: in an older report, restored from the last visit, left by a jump, or one of several search hits. */
export function ReportChips(props: ReportChipsProps) {
  const { report, older, jump, opening, onHit, onYear } = props
  const { active, stop } = props.search
  return (
    <>
      <EldersOffer />
      {older && (
        <Chip onClose={opening.leavePlace}>
          <Pressable className='chip-text' onTap={() => onYear(older)}>
            <Text>{words.report.isOlder(report.year)}</Text>
          </Pressable>
        </Chip>
      )}
      {opening.lastRead && <ResumeChip report={report} lastRead={opening.lastRead} onClose={opening.dismiss} />}
      {jump.canGoBack && !active && (
        <Chip onClose={jump.forgetBefore}>
          <Pressable className='chip-text' onTap={jump.goBack}>
            <Text>{words.navigation.goBack}</Text>
          </Pressable>
        </Chip>
      )}
      {active && <SearchChip active={active} onStep={(at) => onHit(active.query, active.hits, at)} onClose={stop} />}
    </>
  )
}
