import { findFigure, type ParagraphsById, paragraphsById } from '../../compiler/editorial/find-figure'
import { oneSeries, seriesSchema } from '../../compiler/series/series-schema'
import { readYaml } from '../../compiler/yaml/read-yaml'
import type { Report } from '../../report/types'
import { allFigures } from '../../report/walk'
import type { PointRef, SeriesEdit } from '../series-edit'
import { addEntry, type Entry, removeEntry, replaceEntry } from '../yaml/edit-list'
import { nameOf } from './entries'

/** What steps about series start from: series.yaml, and the reports by id. `yearOf` says of which year a figure is, where it is not its report's. */
export interface SeriesDesk {
  yaml: string
  reports: ReadonlyMap<string, Report>
  yearOf: (point: PointRef) => number | undefined
}

/** The text of series.yaml after a step. Throws where the step names a figure or series that is not there. */
export function applySeriesEdit(desk: SeriesDesk, edit: SeriesEdit): string {
  const written = readWritten(desk)
  switch (edit.do) {
    case 'same':
      return join(desk, written, edit)
    case 'notSame':
      return addEntry(desk.yaml, null, { notSame: [written.nameOf(edit.newer), written.nameOf(edit.older)] })
    case 'takeOut': {
      const found = written.find(edit.point)
      if (!found) throw new Error('in no series')
      const { index, at } = found
      const isLast = written.series[index].length <= 2
      return isLast ? removeEntry(desk.yaml, null, index) : removeEntry(desk.yaml, [index, 'points'], at)
    }
    case 'rename': {
      const index = written.entries.findIndex((it) => it?.id === edit.series)
      if (index < 0) throw new Error('no such series')
      return replaceEntry(desk.yaml, null, index, { ...written.entries[index], name: edit.name })
    }
  }
}

type Same = Extract<SeriesEdit, { do: 'same' }>

function join({ yaml, reports, yearOf }: SeriesDesk, written: Written, edit: Same): string {
  const [newer, older] = [written.find(edit.newer), written.find(edit.older)]
  if (newer && older) throw new Error('both are in a series')
  const { differs, accept, restated } = edit
  const entryOf = (ref: PointRef, said: Entry): Entry => {
    const year = yearOf(ref)
    return { ...written.nameOf(ref), ...(year && { year }), ...said }
  }
  const ofNewer = { ...(differs && { differs }), ...(accept && { accept }) }
  const ofOlder = restated?.holds === 'older' ? { restated: restated.why } : {}
  const before = restated?.holds === 'newer' ? [yearBefore(reports, written, edit.newer, restated.why)] : []
  const known = newer ?? older
  if (!known) {
    const label = figureOf(reports, edit.newer).label || figureOf(reports, edit.newer).text
    const points = [entryOf(edit.newer, ofNewer), ...before, entryOf(edit.older, ofOlder)]
    return addEntry(yaml, null, { id: written.freeId(), name: label, points })
  }
  const list = [known.index, 'points'] as const
  const said = newer ? ofNewer : ofOlder
  const kept = Object.keys(said).length > 0 ? replaceEntry(yaml, list, known.at, { ...known.entry, ...said }) : yaml
  const more = [newer ? entryOf(edit.older, ofOlder) : entryOf(edit.newer, ofNewer), ...before]
  return more.reduce((text, entry) => addEntry(text, list, entry), kept)
}

/** The value that the newer report prints for the year before, which holds. */
function yearBefore(reports: SeriesDesk['reports'], written: Written, newer: PointRef, why: string): Entry {
  const previous = figureOf(reports, newer).previous
  const year = reports.get(newer.report)?.year
  if (!previous || !year) throw new Error('no year before')
  return { ...written.nameOf({ ...newer, figure: previous }), year: year - 1, restated: why }
}

function figureOf(reports: SeriesDesk['reports'], { report, figure }: PointRef) {
  const known = reports.get(report)
  const found = known && allFigures(known).find(({ id }) => id === figure)
  if (!found) throw new Error('no such figure')
  return found
}

/** series.yaml as it is written. */
interface Written {
  entries: (Entry | undefined)[]
  /** The points of each entry; of one that is no series none. */
  series: PointRef[][]
  find(point: PointRef): { index: number; at: number; entry: Entry } | undefined
  nameOf(point: PointRef): Entry
  freeId(): string
}

function readWritten({ yaml, reports }: SeriesDesk): Written {
  const byId = new Map<string, ParagraphsById>([...reports].map(([id, report]) => [id, paragraphsById(report)]))
  const { value } = readYaml(yaml, 'series.yaml', seriesSchema)
  const entries = (Array.isArray(value) ? value : []) as (Entry | undefined)[]
  const points = entries.map((entry) => oneSeries.safeParse(entry).data?.points ?? [])
  const series = points.map((list) =>
    list.map((named): PointRef => {
      const found = findFigure(byId.get(named.report) ?? new Map(), named)
      return { report: named.report, figure: typeof found === 'string' ? '' : found.figure.id }
    }),
  )
  return {
    entries,
    series,
    find({ report, figure }) {
      for (const [index, list] of series.entries()) {
        const at = list.findIndex((it) => it.report === report && it.figure === figure)
        if (at >= 0) return { index, at, entry: points[index][at] }
      }
      return undefined
    },
    nameOf: ({ report, figure }) => ({ report, ...nameOf(figure, byId.get(report) ?? new Map()) }),
    freeId() {
      for (let n = entries.length + 1; ; n++) if (!entries.some((it) => it?.id === `i${n}`)) return `i${n}`
    },
  }
}
