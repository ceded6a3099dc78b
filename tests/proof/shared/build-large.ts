import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { largeReport } from './large-report'

/** What a build reads. */
const SOURCES = ['babel.config.js', 'config', 'package.json', 'project.config.json', 'src', 'static', 'tsconfig.json']

/**
 * Builds the project with reports of 2, 10 and 100 times the real one beside it (large-2 …), in a new temporary
 * folder that shares node_modules. Gives the folder, with the build in dist/; the caller removes it.
 */
export async function buildLarge(target: 'weapp' | 'h5'): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'large-reports-'))
  for (const name of SOURCES) await cp(name, path.join(folder, name), { recursive: true })
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction')
  for (const times of [2, 10, 100] as const) {
    const report = path.join(folder, 'src/reports', `large-${times}`)
    await mkdir(report)
    for (const [file, text] of Object.entries(largeReport(times))) await writeFile(path.join(report, file), text)
  }
  const taro = path.resolve('node_modules/@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'production' } as NodeJS.ProcessEnv
  await promisify(execFile)(process.execPath, [taro, 'build', '--type', target, '--no-check'], { cwd: folder, env })
  return folder
}
