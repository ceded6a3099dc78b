import { createHash } from 'node:crypto'
import { readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import type { CarriedOver } from '../../compiler/carry-over/carry-over'
import { type Compiled, compileRead, type ReadText, readText } from '../../compiler/compile'
import type { Diagnostic } from '../../compiler/diagnostic'
import { readUtf8 } from '../../compiler/read-utf8'
import { reportIdProblem } from '../../compiler/report-id'
import { writeWhole } from '../../compiler/write-whole'
import type { Report } from '../../report/types'
import type { Edit } from '../edit'
import { applyEdit } from '../steps/apply-edit'
import { readDesk } from '../steps/entries'
import { Refusal } from './refusal'

/** A report as it is on the disk, compiled. */
export interface OpenReport {
  id: string
  text: string
  yaml: string
  version: string
  compiled: Compiled
  canUndo: boolean
}

/** What diagnostics call the two files. */
const TEXT_FILE = 'report.txt'
export const YAML_FILE = 'report.yaml'

const SOURCE = { textFile: TEXT_FILE, editorialFile: YAML_FILE }

/** How many steps can be taken back. */
const MOST_STEPS = 500

/** A step that can be taken back. */
interface Step {
  before: string
  after: string
}

/** The reports below one folder: reads them, and changes report.yaml step by step. */
export class ReportStore {
  /** By id; reading a text takes longer than all that an editor's step changes. */
  private readonly read = new Map<string, { text: string; read: ReadText }>()
  private readonly compiled = new Map<string, { version: string; compiled: Compiled }>()
  private readonly steps = new Map<string, Step[]>()
  private readonly waiting = new Map<string, Promise<unknown>>()

  constructor(readonly folder: string) {}

  /** Reads and compiles a report. Throws a Refusal where there is none or a file cannot be read. */
  open(id: string): OpenReport {
    const folder = this.folderOf(id)
    const problems: Diagnostic[] = []
    const text = readUtf8(path.join(folder, TEXT_FILE), TEXT_FILE, problems)
    const yaml = readUtf8(path.join(folder, YAML_FILE), YAML_FILE, problems)
    if (text === null || yaml === null) throw new Refusal(404, problems.map(({ message }) => message).join('；'))
    return this.compile(id, text, yaml)
  }

  /** The ids of all report folders. */
  ids(): string[] {
    return readdirSync(this.folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && reportIdProblem(entry.name) === undefined)
      .map(({ name }) => name)
  }

  /** All reports that can be read, newest first. */
  all(): OpenReport[] {
    return this.ids()
      .flatMap((id) => {
        try {
          return this.open(id)
        } catch (error) {
          if (error instanceof Refusal) return []
          throw error
        }
      })
      .sort((a, b) => b.compiled.report.year - a.compiled.report.year || a.id.localeCompare(b.id, 'en'))
  }

  /** A report as the rules alone read it. */
  asRead({ id, text }: OpenReport): Report {
    return compileRead(this.readText(id, text), { ...SOURCE, id, text, editorial: null }).report
  }

  /** Takes a step on the version that the editor sees; `carried` is what a step `carry` takes over. Throws a Refusal, and writes nothing, where that is not the newest. */
  change(id: string, version: string, edit: Edit, carried?: CarriedOver): Promise<OpenReport> {
    return this.inTurn(id, async () => {
      const open = this.openAt(id, version)
      const broken = open.compiled.diagnostics.find(({ rule }) => rule === 'yaml-syntax')
      if (broken) throw new Refusal(422, `report.yaml 第 ${broken.line} 行写法有误，请先改正：${broken.message}`)
      const yaml = this.applied(open, edit, carried)
      const next = this.compile(id, open.text, yaml)
      const worse = yamlErrors(next.compiled).length > yamlErrors(open.compiled).length
      if (worse) throw new Refusal(422, newErrors(open.compiled, next.compiled))
      return this.write(open, yaml, false)
    })
  }

  /** Takes back the last step taken here, unless report.yaml was changed elsewhere since. */
  undo(id: string, version: string): Promise<OpenReport> {
    return this.inTurn(id, async () => {
      const open = this.openAt(id, version)
      const step = this.steps.get(id)?.at(-1)
      if (!step || step.after !== open.yaml) throw new Refusal(422, '没有可以撤销的步骤')
      return this.write(open, step.before, true)
    })
  }

  /** Runs `task` when all others of that report are done. */
  inTurn<T>(id: string, task: () => Promise<T>): Promise<T> {
    const turn = (this.waiting.get(id) ?? Promise.resolve()).then(task, task)
    this.waiting.set(
      id,
      turn.catch(() => {}),
    )
    return turn
  }

  /** The folder of a report. Throws a Refusal for a bad id, for one that is not there, and for a link that leads elsewhere. */
  private folderOf(id: string): string {
    const problem = reportIdProblem(id)
    if (problem) throw new Refusal(400, problem)
    const folder = path.join(this.folder, id)
    const isBelow = () => path.dirname(realpathSync(folder)) === realpathSync(this.folder)
    try {
      if (isBelow()) return folder
    } catch {
      throw new Refusal(404, `还没有编号为 ${id} 的报告`)
    }
    throw new Refusal(403, `${id} 是指向别处的链接，审校台不改动它`)
  }

  private openAt(id: string, version: string): OpenReport {
    const open = this.open(id)
    if (open.version === version) return open
    throw new Refusal(409, '这份报告刚在别的窗口或程序里改过，已换成最新的；刚才这一步没有写入，请看过再做')
  }

  private compile(id: string, text: string, yaml: string): OpenReport {
    const version = createHash('sha256').update(text).update('\0').update(yaml).digest('hex').slice(0, 16)
    const kept = this.compiled.get(id)
    const compiled =
      kept?.version === version
        ? kept.compiled
        : compileRead(this.readText(id, text), { ...SOURCE, id, text, editorial: yaml })
    this.compiled.set(id, { version, compiled })
    return { id, text, yaml, version, compiled, canUndo: this.steps.get(id)?.at(-1)?.after === yaml }
  }

  private readText(id: string, text: string): ReadText {
    const kept = this.read.get(id)
    const read = kept?.text === text ? kept.read : readText(text, TEXT_FILE)
    this.read.set(id, { text, read })
    return read
  }

  private applied(open: OpenReport, edit: Edit, carried?: CarriedOver): string {
    try {
      return applyEdit(readDesk(open.yaml, open.compiled.asRead), edit, carried)
    } catch {
      throw new Refusal(422, '这一步对不上报告现在的内容，没有写入；请重新打开再试')
    }
  }

  private async write(open: OpenReport, yaml: string, isUndo: boolean): Promise<OpenReport> {
    const { id } = open
    if (yaml === open.yaml) return open
    await writeWhole(path.join(this.folderOf(id), YAML_FILE), yaml).catch(() => {
      throw new Refusal(500, '写不进 report.yaml（磁盘已满、没有权限，或别的程序正在使用），原来的内容没有改动')
    })
    const steps = this.steps.get(id) ?? []
    const left = isUndo ? steps.slice(0, -1) : [...steps, { before: open.yaml, after: yaml }].slice(-MOST_STEPS)
    this.steps.set(id, left)
    return this.compile(id, open.text, yaml)
  }
}

function yamlErrors({ diagnostics }: Compiled): Diagnostic[] {
  return diagnostics.filter(({ file, severity }) => file === YAML_FILE && severity === 'error')
}

/** What is wrong now and was not before, in words. */
function newErrors(before: Compiled, after: Compiled): string {
  const known = new Set(yamlErrors(before).map(({ message }) => message))
  return yamlErrors(after)
    .map(({ message }) => message)
    .filter((message) => !known.has(message))
    .join('；')
}
