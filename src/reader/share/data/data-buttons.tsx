import { canUse } from '@/platform/can-use'
import { handOver } from '@/platform/hand-over'
import type { Report } from '@/report/types'
import { notify } from '../../ui/notice'
import { Pressable } from '../../ui/pressable'
import { words } from '../../words'
import { figuresCsv } from './figures-csv'
import { figuresJson } from './figures-json'

const FORMATS = { csv: figuresCsv, json: figuresJson } as const

/** The buttons that give all figures of a report as a file. */
export function DataButtons({ report }: { report: Report }) {
  const give = async (format: keyof typeof FORMATS) => {
    const name = `${words.data.name(report.title)}.${format}`
    const outcome = await handOver(name, FORMATS[format](report), { csv: 'text/csv', json: 'application/json' }[format])
    if (outcome === 'failed') notify(words.data.failed)
  }
  if (!canUse('shareFileMessage')) return null
  return (
    <>
      <Pressable className='action' onTap={() => give('csv')}>
        {words.data.csv}
      </Pressable>
      <Pressable className='action' onTap={() => give('json')}>
        {words.data.json}
      </Pressable>
    </>
  )
}
