import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '../../compiler/diagnostic'
import { readUtf8 } from '../../compiler/read-utf8'
import { type Proposal, proposeSeries } from '../../compiler/series/propose-series'
import { type ReadSeries, readSeries } from '../../compiler/series/read-series'
import { writeWhole } from '../../compiler/write-whole'
import { allFigures } from '../../report/walk'
import type { SeriesEdit } from '../series-edit'
import { applySeriesEdit } from '../steps/apply-series-edit'
import type { Asks } from '../view'
import { Refusal } from './refusal'
import type { OpenReport, ReportStore } from './report-store'

const FILE = 'series.yaml'

/** Pairs of figures that are compared at most, half a second: a report a hundred times as long is left out. */
const MOST_PAIRS = 200_000

/** What an editor may answer with a reason, by the rule that asks for it. */
const ASKS: Record<string, Asks> = {
  'points-differ': 'differs',
  'change-contradicts': 'accept',
  'years-contradict': 'restated',
}

/** series.yaml as it is on the disk, read against the reports as they are. */
export interface OpenSeries {
  yaml: string
  version: string
  /** Newest first. */
  reports: OpenReport[]
  read: ReadSeries
  proposals: readonly Proposal[]
  /** The reports are too long to be compared. */
  tooLong: boolean
  canUndo: boolean
}

/** series.yaml below a folder: shows it and what else may be the same, and changes it step by step. */
export class SeriesStore {
  private waiting: Promise<unknown> = Promise.resolve()
  private readonly steps: { before: string; after: string }[] = []
  private proposed?: { of: string; proposals: readonly Proposal[]; tooLong: boolean }

  constructor(private readonly reports: ReportStore) {}

  /** Reads series.yaml and all reports. Throws a Refusal where series.yaml cannot be read. */
  open(): OpenSeries {
    const yaml = this.text()
    const reports = this.reports.all()
    const read = readSeries(
      yaml,
      FILE,
      reports.map(({ compiled }) => compiled.report),
    )
    const canUndo = this.steps.at(-1)?.after === yaml
    return { yaml, version: versionOf(yaml), reports, read, canUndo, ...this.proposals(yaml, reports, read) }
  }

  /** Throws a Refusal, and writes nothing, where the file has changed or the step would be wrong. */
  change(version: string, edit: SeriesEdit): Promise<OpenSeries> {
    return this.inTurn(version, async (open) => {
      const broken = open.read.diagnostics.find(({ rule }) => rule === 'yaml-syntax')
      if (broken) throw new Refusal(422, `series.yaml 第 ${broken.line} 行写法有误，请先改正：${broken.message}`)
      const yaml = applied(open, edit)
      const reports = open.reports.map(({ compiled }) => compiled.report)
      const known = new Set(errorsOf(open.read).map(({ message }) => message))
      const wrong = errorsOf(readSeries(yaml, FILE, reports)).filter(({ message }) => !known.has(message))
      if (wrong.length > 0) {
        const asks = ASKS[wrong[0].rule]
        // What to write into the file, the page asks in its own words.
        const said = wrong.map(({ message }) => (asks ? message.split('；')[0] : message))
        throw new Refusal(422, said.join('；'), asks)
      }
      this.steps.push({ before: open.yaml, after: yaml })
      return yaml
    })
  }

  /** Takes back the last step taken here, unless series.yaml was changed elsewhere since. */
  undo(version: string): Promise<OpenSeries> {
    return this.inTurn(version, async ({ yaml }) => {
      const step = this.steps.at(-1)
      if (!step || step.after !== yaml) throw new Refusal(422, '没有可以撤销的步骤')
      this.steps.pop()
      return step.before
    })
  }

  private inTurn(version: string, next: (open: OpenSeries) => Promise<string>): Promise<OpenSeries> {
    const turn = this.waiting.then(async () => {
      const open = this.open()
      if (open.version !== version) {
        throw new Refusal(409, 'series.yaml 刚在别处改过，已换成最新的；刚才这一步没有写入，请看过再做')
      }
      const yaml = await next(open)
      await writeWhole(path.join(this.reports.folder, FILE), yaml).catch(() => {
        throw new Refusal(500, '写不进 series.yaml（磁盘已满、没有权限，或别的程序正在使用），原来的内容没有改动')
      })
      return this.open()
    })
    this.waiting = turn.catch(() => {})
    return turn
  }

  private text(): string {
    const file = path.join(this.reports.folder, FILE)
    if (!existsSync(file)) return ''
    const text = readUtf8(file, FILE, [])
    if (text === null) throw new Refusal(500, '读不到 series.yaml')
    return text
  }

  /** Anew where a label, a kind or series.yaml has changed: most steps only confirm. */
  private proposals(yaml: string, reports: readonly OpenReport[], { all, notSame }: ReadSeries) {
    const hash = createHash('sha256').update(yaml)
    const dated = reports.filter(({ compiled }) => compiled.report.year > 0)
    const counts = dated.map(({ id, text, compiled }) => {
      const figures = allFigures(compiled.report)
      hash.update(`${id}\0${text}\0`)
      for (const it of figures) hash.update(`${it.id}\0${it.label}\0${it.kind}\0${it.previous ?? ''}\n`)
      return figures.length
    })
    const of = hash.digest('hex')
    if (this.proposed?.of === of) return this.proposed
    const pairs = counts.flatMap((one, i) => counts.slice(i + 1).map((two) => one * two))
    const tooLong = pairs.reduce((sum, it) => sum + it, 0) > MOST_PAIRS
    const list = dated.map(({ compiled }) => compiled.report)
    const proposals = tooLong ? [] : proposeSeries(list, all.series, notSame)
    this.proposed = { of, proposals, tooLong }
    return this.proposed
  }
}

function applied({ yaml, reports, proposals }: OpenSeries, edit: SeriesEdit): string {
  const points = proposals.flatMap(({ newer, older }) => [newer, older])
  try {
    return applySeriesEdit(
      {
        yaml,
        reports: new Map(reports.map(({ id, compiled }) => [id, compiled.report])),
        yearOf: (ref) =>
          points.find((it) => it.report.id === ref.report && it.figure.place.figure.id === ref.figure)?.figure.year,
      },
      edit,
    )
  } catch {
    throw new Refusal(422, '这一步对不上各份报告现在的内容，没有写入；请重新打开再试')
  }
}

function errorsOf({ diagnostics }: ReadSeries): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error')
}

function versionOf(yaml: string): string {
  return createHash('sha256').update(yaml).digest('hex').slice(0, 16)
}
