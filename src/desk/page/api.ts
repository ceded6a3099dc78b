import type { Edit } from '../edit'
import type { SeriesEdit } from '../series-edit'
import type {
  Asks,
  GlossaryTerm,
  GlossaryView,
  PartView,
  ReadView,
  ReportEntry,
  ReportView,
  SeriesView,
  Stepped,
} from '../view'

/** What the server refuses, in words for the editor. 409: the report was changed elsewhere. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** What a reason may be given for, so that the step can be taken all the same. */
    readonly asks?: Asks,
  ) {
    super(message)
  }
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init).catch(() => {
    throw new ApiError(0, '审校台没有回应：可能已经关闭。请重新运行 npm run desk，再刷新这一页；做过的每一步都已经存好')
  })
  const answer = await response.json()
  if (!response.ok) throw new ApiError(response.status, String(answer.message), answer.asks)
  return answer
}

function post<T>(path: string, body: unknown): Promise<T> {
  return ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

function postFile<T>(path: string, file: File): Promise<T> {
  return ask(path, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file })
}

const of = (id: string) => `/api/reports/${encodeURIComponent(id)}`
const named = (file: File) => `file=${encodeURIComponent(file.name)}`

/** The server, one function for each thing that it does. All reject with an ApiError. */
export const api = {
  reports: () => ask<ReportEntry[]>('/api/reports'),
  report: (id: string) => ask<ReportView>(of(id)),
  part: (id: string, part: string) => ask<PartView>(`${of(id)}/parts/${part}`),
  read: (file: File, id: string) => postFile<ReadView>(`/api/read?${named(file)}&id=${encodeURIComponent(id)}`, file),
  start: (id: string, file: File) => postFile<ReportView>(`${of(id)}?${named(file)}`, file),
  replaceText: (id: string, version: string, file: File) =>
    postFile<ReportView>(`${of(id)}/text?${named(file)}&version=${version}`, file),
  edit: (id: string, version: string, part: string, edit: Edit) =>
    post<Stepped>(`${of(id)}/edit`, { version, part, edit }),
  undo: (id: string, version: string, part: string) => post<Stepped>(`${of(id)}/undo`, { version, part }),
  glossary: () => ask<GlossaryView>('/api/glossary'),
  changeGlossary: (change: { version: string; index?: number; remove?: boolean; term?: GlossaryTerm }) =>
    post<GlossaryView>('/api/glossary', change),
  series: () => ask<SeriesView>('/api/series'),
  changeSeries: (version: string, edit: SeriesEdit) => post<SeriesView>('/api/series', { version, edit }),
  undoSeries: (version: string) => post<SeriesView>('/api/series/undo', { version }),
  /** Waits until the reader is built; what it would draw now, as a digest. */
  preview: () => ask<{ drawn: string }>('/api/preview'),
}

/** Where the preview is: the reader, as it draws `drawn`, at a figure of a report. */
export function previewAddress(drawn: string, report: string, figure: string | undefined): string {
  const at = figure ? `&at=${encodeURIComponent(figure)}` : ''
  return `/preview/?d=${drawn}#/pages/report/index?r=${encodeURIComponent(report)}${at}`
}

/** What went wrong, in words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
