import { Text } from '@tarojs/components'
import { ResumeChip } from '@/platform/report-parts'
import type { Report } from '@/report/types'
import { Chip } from './chip'
import { FindChip } from './find-chip'
import type { Hit } from './search/find-hits'
import { Tappable } from './tappable'
import type { useFind } from './use-find'
import type { useJump } from './use-jump'
import type { useOpening } from './use-opening'
import { words } from './words'

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
