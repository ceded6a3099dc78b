import { readdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import path from 'node:path'
import { z } from 'zod'
import { readReportBytes } from '../../compiler/input/read-file'
import { replaceText, type Started, startReport } from '../../compiler/new-report'
import { reportIdProblem } from '../../compiler/report-id'
import { editSchema } from '../edit'
import type { Previewer } from '../preview/preview-page'
import { proofPage } from '../proof/proof-page'
import { partView } from '../show/part-view'
import { readView } from '../show/read-view'
import { reportView } from '../show/report-view'
import type { ReportEntry, Stepped } from '../view'
import type { GlossaryStore } from './glossary-store'
import { readFileBody, readJsonBody } from './read-body'
import { Refusal } from './refusal'
import type { OpenReport, ReportStore } from './report-store'

/** What the handlers work with. */
export interface Stores {
  reports: ReportStore
  glossary: GlossaryStore
  previewer: Previewer
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

/** What the server answers to, by method and path; * is an id. */
export const ROUTES: readonly [method: string, path: string, handle: Handler][] = [
  ['GET', '/api/reports', ({ reports }) => listReports(reports)],
  ['POST', '/api/read', read],
  ['GET', '/api/reports/*', ({ reports }, { ids: [id] }) => reportView(reports.open(id))],
  ['POST', '/api/reports/*', start],
  ['POST', '/api/reports/*/text', replace],
  ['GET', '/api/reports/*/parts/*', ({ reports }, { ids: [id, part] }) => partView(reports.open(id), part)],
  [
    'POST',
    '/api/reports/*/edit',
    async ({ reports }, { request, ids: [id] }) => {
      const { version, part, edit } = await readJsonBody(request, stepSchema)
      return stepped(await reports.change(id, version, edit), part)
    },
  ],
  [
    'POST',
    '/api/reports/*/undo',
    async ({ reports }, { request, ids: [id] }) => {
      const { version, part } = await readJsonBody(request, undoSchema)
      return stepped(await reports.undo(id, version), part)
    },
  ],
  ['GET', '/api/glossary', ({ glossary }) => glossary.view()],
  [
    'POST',
    '/api/glossary',
    async ({ glossary }, { request }) => glossary.change(await readJsonBody(request, glossarySchema)),
  ],
  [
    'GET',
    '/preview/*/*',
    ({ reports, previewer }, { ids: [id, part] }) => previewer.page(reports.open(id).compiled.report, part),
  ],
  ['GET', '/proof/*', ({ reports }, { ids: [id] }) => proofPage(reports.open(id))],
]

function listReports(reports: ReportStore): ReportEntry[] {
  const ids = readdirSync(reports.folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && reportIdProblem(entry.name) === undefined)
    .map(({ name }) => name)
  return ids
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
  return readView(file, await readReportBytes(file, await readFileBody(request)), before)
}

async function start({ reports }: Stores, { request, ids: [id], query }: Asked) {
  const file = nameOf(query)
  const bytes = await readFileBody(request)
  const started = await reports.inTurn(id, () =>
    startReport(reports.folder, id, file, () => readReportBytes(file, bytes)),
  )
  return openStarted(reports, id, started)
}

async function replace({ reports }: Stores, { request, ids: [id], query }: Asked) {
  const file = nameOf(query)
  const bytes = await readFileBody(request)
  const started = await reports.inTurn(id, async () => {
    if (reports.open(id).version !== query.get('version')) {
      throw new Refusal(409, '这份报告刚在别的窗口或程序里改过，原文没有换；请看过再换')
    }
    return replaceText(reports.folder, id, file, () => readReportBytes(file, bytes))
  })
  return openStarted(reports, id, started)
}

function openStarted(reports: ReportStore, id: string, { done, message }: Started) {
  if (!done) throw new Refusal(422, message.replaceAll(reports.folder + path.sep, ''))
  return reportView(reports.open(id))
}

/** The file's own name: what it is called in messages, and whether it ends in .html. */
function nameOf(query: URLSearchParams): string {
  return path.basename((query.get('file') ?? '').replaceAll('\\', '/')).slice(0, 200) || '原文.txt'
}

function stepped(open: OpenReport, part: string): Stepped {
  return { report: reportView(open), part: partView(open, part) }
}
