import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runRelease } from './release/run-release'
import { sendPackage } from './release/send-package'

const root = path.resolve(import.meta.dirname, '..')

/** npm test, its output shown as it comes. */
function test(): Promise<boolean> {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const run = spawn(npm, ['test'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  return new Promise((ended) => {
    run.once('error', () => ended(false))
    run.once('exit', (code) => ended(code === 0))
  })
}

/** `npm run release -- --version X --desc Y [--preview]`: sends the tested mini-program to WeChat. */
async function main() {
  process.chdir(root)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const input = {
    args: process.argv.slice(2),
    env: process.env,
    root,
    packageVersion: version,
    changes: execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }),
  }
  process.exitCode = await runRelease(input, { test, send: (plan) => sendPackage(plan), say: console.log })
}

main()
