import { spawn } from 'node:child_process'
import path from 'node:path'
import { withBuildCache } from './build-cache'
import { replaceFolder } from './replace-folder'
import { noteBuild, sourceDigest } from './source-digest'

/** What Taro builds for. */
export type Target = 'weapp' | 'h5'

const TARO = path.resolve('node_modules/@tarojs/cli/bin/taro')

/**
 * Builds an app for production in the place of `dist`, which stays as it is until the new one is whole, and notes which
 * sources it was built from (`digestOfBuild`). `content` is another folder than src to take reports and glossary from.
 * Rejects where Taro fails, with what it said, or having let it say it to the terminal.
 */
export async function buildApp(target: Target, dist: string, options: BuildOptions = {}): Promise<void> {
  const digest = sourceDigest()
  await replaceFolder(dist, (aside) =>
    withBuildCache(target, digest, (cache) => runTaro(target, aside, options, cache)),
  )
  noteBuild(dist, digest)
}

interface BuildOptions {
  content?: string
  /** Modules instead of the compiled content: config/plugins/content-folder.ts. */
  modules?: string
  quiet?: boolean
}

function runTaro(
  target: Target,
  output: string,
  { content, modules, quiet = false }: BuildOptions,
  cache: Record<string, string>,
): Promise<void> {
  const env: NodeJS.ProcessEnv = { ...process.env, ...cache, NODE_ENV: 'production', OUTPUT_FOLDER: output }
  if (content) env.CONTENT_FOLDER = content
  if (modules) env.CONTENT_MODULES = modules
  const taro = spawn(process.execPath, [TARO, 'build', '--type', target, '--no-check'], {
    env,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  })
  let said = ''
  for (const stream of [taro.stdout, taro.stderr]) stream?.on('data', (text) => (said += text))
  return new Promise((built, fail) => {
    taro.once('error', fail)
    taro.once('close', (code) => (code === 0 ? built() : fail(new Error(`${said}\n${target} was not built`.trim()))))
  })
}
