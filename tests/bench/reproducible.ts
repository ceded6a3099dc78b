import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/*
 * npx tsx tests/bench/reproducible.ts
 * Builds both targets twice, in two folders of different names, and compares every byte. It takes some minutes.
 */

/** What a build reads. */
const SOURCES = ['babel.config.js', 'config', 'package.json', 'project.config.json', 'src', 'static', 'tsconfig.json']

/** SHA-256 of every file below a folder, by its path from there. */
function digests(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile())
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  )
}

/** Builds both targets in a folder with the sources. */
function build(folder: string): Map<string, string> {
  const env = { ...process.env, NODE_ENV: 'production' as const }
  for (const target of ['weapp', 'h5']) {
    const taro = path.resolve('node_modules/@tarojs/cli/bin/taro')
    execFileSync(process.execPath, [taro, 'build', '--type', target, '--no-check'], { cwd: folder, env, stdio: 'pipe' })
  }
  return digests(path.join(folder, 'dist'))
}

async function main() {
  const folder = await mkdtemp(path.join(tmpdir(), 'reproducible-'))
  try {
    const [one, other] = ['a', 'another-folder'].map((name) => path.join(folder, name))
    // Packages too: webpack numbers modules by the way from a package to our own files, which a link would make another.
    for (const name of [...SOURCES, 'node_modules']) {
      await cp(name, path.join(one, name), { recursive: true, verbatimSymlinks: true })
    }
    const first = build(one)
    await rename(one, other)
    const second = build(other)
    const names = [...new Set([...first.keys(), ...second.keys()])].sort()
    const different = names.filter((name) => first.get(name) !== second.get(name))
    for (const name of different) console.log(`  different: ${name}`)
    console.log(`two builds, ${names.length} files: ${different.length === 0 ? 'the same bytes' : 'not the same'}`)
    process.exitCode = different.length === 0 ? 0 : 1
  } finally {
    await rm(folder, { recursive: true })
  }
}

main()
