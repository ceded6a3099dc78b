import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { z } from 'zod'
import { readReportBytes } from '../../compiler/input/read-file'
import { replaceText, type Started, startReport } from '../../compiler/new-report'
import { type Edit, editSchema } from '../edit'
import { draftOf } from '../preview/draft-of'
import type { PreviewReader } from '../preview/preview-reader'
import { proofPage } from '../proof/proof-page'
import { seriesEditSchema } from '../series-edit'
import { seriesView } from '../show/pair-view'
import { partView } from '../show/part-view'
import { readView } from '../show/read-view'
import { reportView } from '../show/report-view'
import type { ReportEntry, ReportView, Stepped } from '../view'
import { FileAnswer } from './build-page'
import type { GlossaryStore } from './glossary-store'
import type { LastYear } from './last-year'
import { readFileBody, readJsonBody } from './read-body'
import { Refusal } from './refusal'
import type { OpenReport, ReportStore } from './report-store'
import type { SeriesStore } from './series-store'

/** What the handlers work with. */
export interface Stores {
  reports: ReportStore
  series: SeriesStore
  lastYear: LastYear
  glossary: GlossaryStore
  reader: PreviewReader
}

/** A request: its parts between slashes behind the route's own, and what stands behind the question mark. */
export interface Asked {
  request: IncomingMessage
  ids: string[]
  query: URLSearchParams
}

/** An answer: an object is sent as JSON, text as a page. */
type Handler = (stores: Stores, asked: Asked) => unknown | Promise<unknown>

const stepSchema = z.strictObject({ version: z.string(), part: z.string(), edit: editSchema })
const undoSchema = z.strictObject({ version: z.string(), part: z.string() })
const glossarySchema = z.strictObject({
  version: z.string(),
  index: z.int().min(0).optional(),
  remove: z.boolean().optional(),
  term: z.record(z.string(), z.unknown()).optional(),
})

const seriesSchema = z.strictObject({ version: z.string(), edit: seriesEditSchema })
const seriesUndoSchema = z.strictObject({ version: z.string() })

/** What the server answers to, by method and path; * is an id or a file's name. */
export const ROUTES: readonly [method: string, path: string, handle: Handler][] = [
  ['GET', '/api/reports', ({ reports }) => listReports(reports)],
  ['POST', '/api/read', read],
  ['GET', '/api/reports/*', (stores, { ids: [id] }) => show(stores, stores.reports.open(id))],
  ['POST', '/api/reports/*', start],
  ['POST', '/api/reports/*/text', replace],
  ['GET', '/api/reports/*/parts/*', (stores, { ids: [id, part] }) => showPart(stores, stores.reports.open(id), part)],
  ['POST', '/api/reports/*/edit', edit],
  [
    'POST',
    '/api/reports/*/undo',
    async (stores, { request, ids: [id] }) => {
      const { version, part } = await readJsonBody(request, undoSchema)
      return stepped(stores, await stores.reports.undo(id, version), part)
    },
  ],
  ['GET', '/api/series', ({ series }) => seriesView(series.open())],
  [
    'POST',
    '/api/series',
    async ({ series }, { request }) => {
      const { version, edit } = await readJsonBody(request, seriesSchema)
      return seriesView(await series.change(version, edit))
    },
  ],
  [
    'POST',
    '/api/series/undo',
    async ({ series }, { request }) =>
      seriesView(await series.undo((await readJsonBody(request, seriesUndoSchema)).version)),
  ],
  ['GET', '/api/glossary', ({ glossary }) => glossary.view()],
  [
    'POST',
    '/api/glossary',
    async ({ glossary }, { request }) => glossary.change(await readJsonBody(request, glossarySchema)),
  ],
  ['GET', '/api/preview', preview],
  ['GET', '/preview/', (stores) => readerFile(stores, 'index.html')],
  ['GET', '/preview/draft.js', ({ series, glossary }) => draftScript(JSON.stringify(draftOf(series, glossary)))],
  ['GET', '/preview/*/*', (stores, { ids: [folder, name] }) => readerFile(stores, `${folder}/${name}`)],
  ['GET', '/proof/*', ({ reports }, { ids: [id] }) => proofPage(reports.open(id))],
]

function show({ series }: Stores, open: OpenReport): ReportView {
  return reportView(open, series.open())
}

function showPart({ series, lastYear }: Stores, open: OpenReport, part: string) {
  return partView(open, part, { series: series.open(), carried: lastYear.carriedTo(open) })
}

async function edit(stores: Stores, { request, ids: [id] }: Asked) {
  const { version, part, edit } = await readJsonBody(request, stepSchema)
  const { reports } = stores
  return stepped(stores, await reports.change(id, version, edit, carriedBy(stores, id, edit)), part)
}

function carriedBy({ reports, lastYear }: Stores, id: string, edit: Edit) {
  return edit.do === 'carry' ? lastYear.carriedTo(reports.open(id)).get(edit.figure) : undefined
}

/** Waits until the reader is built; what it would draw now, as a digest: a step that only confirms changes nothing there. */
async function preview({ reader, series, glossary }: Stores) {
  await reader.files().catch(() => {
    throw new Refusal(500, '预览没有准备好：网页版构建不成。请在黑色窗口里运行 npm run build:h5，看它说了什么')
  })
  const drawn = JSON.stringify(draftOf(series, glossary))
  return { drawn: createHash('sha256').update(drawn).digest('hex').slice(0, 16) }
}

async function readerFile({ reader }: Stores, name: string): Promise<FileAnswer> {
  const file = (await reader.files()).get(name)
  if (!file) throw new Refusal(404, '没有这个地址')
  return new FileAnswer(file)
}

function draftScript(json: string): FileAnswer {
  return new FileAnswer({ type: 'text/javascript; charset=utf-8', content: `var DRAFT = ${json}` })
}

function listReports(reports: ReportStore): ReportEntry[] {
  return reports
    .ids()
    .map((id): ReportEntry => {
      try {
        const { title, year } = reports.open(id).compiled.report
        return { id, title, year }
      } catch (error) {
        return { id, title: error instanceof Refusal ? error.message : '', year: 0 }
      }
    })
    .sort((a, b) => b.year - a.year || a.id.localeCompare(b.id, 'en'))
}

/** Reads a file and says what was read, without writing anything. */
async function read({ reports }: Stores, { request, query }: Asked) {
  const file = nameOf(query)
  const id = query.get('id')
  const before = id ? reports.open(id) : undefined
  const all = reports.all().map(({ compiled }) => compiled.report)
  return readView(file, await readReportBytes(file, await readFileBody(request)), all, before)
}

async function start(stores: Stores, { request, ids: [id], query }: Asked) {
  const { reports } = stores
  const file = nameOf(query)
  const bytes = await readFileBody(request)
  const started = await reports.inTurn(id, () =>
    startReport(reports.folder, id, file, () => readReportBytes(file, bytes)),
  )
  return openStarted(stores, id, started)
}

async function replace(stores: Stores, { request, ids: [id], query }: Asked) {
  const { reports } = stores
  const file = nameOf(query)
  const bytes = await readFileBody(request)
  const started = await reports.inTurn(id, async () => {
    if (reports.open(id).version !== query.get('version')) {
      throw new Refusal(409, '这份报告刚在别的窗口或程序里改过，原文没有换；请看过再换')
    }
    return replaceText(reports.folder, id, file, () => readReportBytes(file, bytes))
  })
  return openStarted(stores, id, started)
}

function openStarted(stores: Stores, id: string, { done, message }: Started) {
  if (!done) throw new Refusal(422, message.replaceAll(stores.reports.folder + path.sep, ''))
  return show(stores, stores.reports.open(id))
}

/** The file's own name: what it is called in messages, and whether it ends in .html. */
function nameOf(query: URLSearchParams): string {
  return path.basename((query.get('file') ?? '').replaceAll('\\', '/')).slice(0, 200) || '原文.txt'
}

/** With the part that the page shows: the step is done, so one that is not there is no reason to refuse. */
function stepped(stores: Stores, open: OpenReport, part: string): Stepped {
  const report = show(stores, open)
  const shown = report.parts.find(({ id }) => id === part) ?? report.parts[0]
  return { report, part: showPart(stores, open, shown.id) }
}
