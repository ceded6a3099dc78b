import { Text } from '@tarojs/components'
import type { Report } from '@/report/types'
import type { useJump } from '../navigation/use-jump'
import type { useOpening } from '../navigation/use-opening'
import type { Hit } from '../search/find-hits'
import { SearchChip } from '../search/search-chip'
import type { useSearch } from '../search/use-search'
import { Chip } from '../ui/chip'
import { Pressable } from '../ui/pressable'
import { words } from '../words'
import { ResumeChip } from './report-parts'

interface ReportChipsProps {
  report: Report
  jump: ReturnType<typeof useJump>
  search: ReturnType<typeof useSearch>
  opening: ReturnType<typeof useOpening>
  onHit: (query: string, hits: readonly Hit[], at: number) => void
}

/** Chips about the reader's place: restored from the last visit, left by a jump, or one of several search hits. */
export function ReportChips({ report, jump, search: { active, stop }, opening, onHit }: ReportChipsProps) {
  return (
    <>
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
