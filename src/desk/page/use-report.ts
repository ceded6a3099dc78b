import { useCallback, useEffect, useRef, useState } from 'react'
import type { Edit } from '../edit'
import type { SeriesEdit } from '../series-edit'
import type { PartView, ReportView, Stepped } from '../view'
import { ApiError, api, messageOf } from './api'

/** A report at the desk: what is shown, and the steps that change it. */
export interface OpenedReport {
  report?: ReportView
  part?: PartView
  /** What the last step has to say, and whether it went wrong. */
  notice: { text: string; bad: boolean }
  say: (text: string, bad?: boolean) => void
  openPart: (id: string) => Promise<PartView | undefined>
  /** Takes a step when those before it are done; gives what came of it, or nothing where it was refused. */
  step: (edit: Edit, done?: string) => Promise<Stepped | undefined>
  /** The same for a step about series; gives the refusal where a reason could be given. */
  seriesStep: (edit: SeriesEdit, done: string) => Promise<{ done: boolean; refused?: ApiError }>
  canUndo: boolean
  /** Takes back the last step, of whichever file. */
  undo: () => void
  /** Takes what another request gave as the report, and reads the part anew. */
  adopt: (report: ReportView) => void
}

/** Opens the report of that id, and keeps its steps in order: each is sent with the version that the one before gave. */
export function useReport(id: string): OpenedReport {
  const [report, setReport] = useState<ReportView>()
  const [part, setPart] = useState<PartView>()
  const [notice, setNotice] = useState({ text: '', bad: false })
  const latest = useRef({ version: '', part: '', seriesVersion: '' })
  /** Which file each step of this window changed. */
  const [taken, setTaken] = useState<readonly ('report' | 'series')[]>([])
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const say = useCallback((text: string, bad = false) => setNotice({ text, bad }), [])
  const openPart = useCallback(
    async (wanted: string) => {
      try {
        latest.current.part = wanted
        const view = await api.part(id, wanted)
        if (latest.current.part === wanted) setPart(view)
        return view
      } catch (error) {
        say(messageOf(error), true)
        return undefined
      }
    },
    [id, say],
  )
  const adopt = useCallback(
    (view: ReportView) => {
      latest.current.version = view.version
      latest.current.seriesVersion = view.seriesVersion
      setReport(view)
      // Work goes on where something is left.
      const known =
        view.parts.find((it) => it.id === latest.current.part) ??
        view.parts.find((it) => it.reviewed < it.figures) ??
        view.parts[0]
      if (known) openPart(known.id)
      else setPart(undefined)
    },
    [openPart],
  )
  useEffect(() => {
    api.report(id).then(adopt, (error) => say(messageOf(error), true))
  }, [id, adopt, say])

  const inTurn = (task: () => Promise<Stepped>, done: string) => {
    const turn = queue.current.then(async () => {
      try {
        const stepped = await task()
        latest.current.version = stepped.report.version
        latest.current.seriesVersion = stepped.report.seriesVersion
        setReport(stepped.report)
        if (stepped.part.id === latest.current.part) setPart(stepped.part)
        say(done)
        return stepped
      } catch (error) {
        say(messageOf(error), true)
        if (error instanceof ApiError && error.status === 409) adopt(await api.report(id))
        return undefined
      }
    })
    queue.current = turn
    return turn
  }
  /** A step about series, and what the report then looks like. */
  const withSeries = async (task: () => Promise<{ version: string }>): Promise<Stepped> => {
    latest.current.seriesVersion = (await task()).version
    const [next, shown] = await Promise.all([api.report(id), api.part(id, latest.current.part)])
    return { report: next, part: shown }
  }
  const seriesStep = async (edit: SeriesEdit, done: string) => {
    let refused: ApiError | undefined
    const stepped = await inTurn(
      () =>
        withSeries(() => api.changeSeries(latest.current.seriesVersion, edit)).catch((error) => {
          if (error instanceof ApiError && error.asks) refused = error
          throw error
        }),
      done,
    )
    if (stepped) setTaken((before) => [...before, 'series'])
    return { done: stepped !== undefined, refused }
  }
  const isSeries = taken.at(-1) === 'series'
  return {
    report,
    part,
    notice,
    say,
    openPart,
    adopt,
    step: async (edit, done = '已存好') => {
      const stepped = await inTurn(() => api.edit(id, latest.current.version, latest.current.part, edit), done)
      if (stepped) setTaken((before) => [...before, 'report'])
      return stepped
    },
    seriesStep,
    canUndo: isSeries || report?.canUndo === true,
    undo: async () => {
      const stepped = await inTurn(
        () =>
          isSeries
            ? withSeries(() => api.undoSeries(latest.current.seriesVersion))
            : api.undo(id, latest.current.version, latest.current.part),
        '已撤销上一步',
      )
      if (stepped) setTaken((before) => before.slice(0, -1))
    },
  }
}
