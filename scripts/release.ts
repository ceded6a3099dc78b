import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { folderDigest } from './release/folder-digest'
import type { ReleaseInput, ReleasePlan } from './release/plan-release'
import { readRepository } from './release/read-repository'
import { recordReleased } from './release/record-released'
import { runRelease } from './release/run-release'
import { sendPackage } from './release/send-package'

const root = path.resolve(import.meta.dirname, '..')

/** Runs a script of package.json, its output shown as it comes. It does not get to know AppID and key. */
function run(script: string): Promise<boolean> {
  const { MINIPROGRAM_APPID, MINIPROGRAM_KEY_PATH, ...env } = process.env
  const windows = process.platform === 'win32'
  // Windows starts npm.cmd by a shell only; script names are our own.
  const child = spawn(windows ? 'npm.cmd' : 'npm', ['run', script], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: windows,
  })
  return new Promise((ended) => {
    child.once('error', () => ended(false))
    child.once('exit', (code) => ended(code === 0))
  })
}

function read(): ReleaseInput {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return {
    args: process.argv.slice(2),
    env: process.env,
    root,
    packageVersion: version,
    repository: readRepository(root, version),
  }
}

/** A release that all get is recorded; one for one's own phone is not. */
async function send(plan: ReleasePlan): Promise<string> {
  const told = await sendPackage(plan)
  return plan.preview ? told : `${told}\n${recordReleased(path.join('src', 'reports'))}`
}

/** `npm run release -- --version X --desc Y [--preview]`: sends the tested mini-program to WeChat. */
async function main() {
  process.chdir(root)
  const digest = () => folderDigest(path.join('dist', 'weapp'))
  process.exitCode = await runRelease({ read, run, digest, send, say: console.log })
}

main().catch((error: unknown) => {
  console.error(`出了意外，没有上传：${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
