import { Text } from '@tarojs/components'
import type { Report } from '@/report/types'
import type { useJump } from '../navigation/use-jump'
import type { useOpening } from '../navigation/use-opening'
import type { Hit } from '../search/find-hits'
import { FindChip } from '../search/search-chip'
import type { useFind } from '../search/use-search'
import { Chip } from '../ui/chip'
import { Tappable } from '../ui/pressable'
import { words } from '../words'
import { ResumeChip } from './report-parts'

interface ReportChipsProps {
  report: Report
  jump: ReturnType<typeof useJump>
  find: ReturnType<typeof useFind>
  opening: ReturnType<typeof useOpening>
  onHit: (query: string, hits: readonly Hit[], at: number) => void
}

/** What has happened to the reader's place, and the ways on and back. */
export function ReportChips({ report, jump, find, opening, onHit }: ReportChipsProps) {
  const { find: found, stop } = find
  return (
    <>
      {opening.lastRead && <ResumeChip report={report} lastRead={opening.lastRead} onClose={opening.waveAway} />}
      {jump.canGoBack && !found && (
        <Chip onClose={jump.stay}>
          <Tappable className='chip-text' onTap={jump.goBack}>
            <Text>{words.goBack}</Text>
          </Tappable>
        </Chip>
      )}
      {found && <FindChip find={found} onStep={(at) => onHit(found.query, found.hits, at)} onClose={stop} />}
    </>
  )
}
