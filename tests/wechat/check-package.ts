import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** One rule of WeChat's code quality check. */
export interface QualityRule {
  name: string
  success: boolean
  text: string
  /** What breaks the rule, such as files. */
  detail?: unknown
}

/** What miniprogram-ci says of a package. */
export interface PackageCheck {
  /** Why it does not compile; empty when it does. */
  problems: string[]
  quality: QualityRule[]
  /** Size of what an upload would send. */
  bytes: number
}

/** It takes 15 s where it works; it has been seen to wait for ever on files it cannot read. */
const TIMEOUT_MS = 480_000

/**
 * Compiles the package in `dist` (with its project.config.json) with WeChat's miniprogram-ci, as an upload does, and
 * runs its code quality check: on a copy, in a process of its own without network. Rejects when it gives no answer.
 */
export async function checkPackage(dist: string): Promise<PackageCheck> {
  const folder = await mkdtemp(path.join(tmpdir(), 'miniprogram-ci-'))
  try {
    const project = path.join(folder, 'project')
    const result = path.join(folder, 'result.json')
    await cp(dist, project, { recursive: true })
    const output = await run([script('run-miniprogram-ci.cjs'), project, result], folder)
    if (!existsSync(result)) throw new Error(`miniprogram-ci gave no answer:\n${output}`)
    return JSON.parse(await readFile(result, 'utf8')) as PackageCheck
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function script(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

/** Runs Node to its end, or to the timeout, and leaves none of the processes that it started. */
async function run(args: string[], cwd: string): Promise<string> {
  const env = { ...process.env, HOME: cwd, NODE_OPTIONS: `--require ${JSON.stringify(script('offline.cjs'))}` }
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const stop = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // All have ended.
    }
  }
  const timer = setTimeout(stop, TIMEOUT_MS)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  await new Promise((ended) => child.once('exit', ended))
  clearTimeout(timer)
  stop()
  return output
}
