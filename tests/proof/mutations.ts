import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Fault } from './mutants/fault'
import { PACKAGE_FAULTS } from './mutants/package-faults'
import { sourceFaults } from './mutants/source-mutants'

/*
 * Seeds faults, one at a time, into a copy of the project, runs the tests that should notice, and prints which did:
 *   npx tsx tests/proof/mutations.ts --of package|compiler|report|reader [--count 40] [--seed mutants] [--only WORDS]
 * `package`: known faults in the built mini-program of the tests, against the tests of the mini-program host.
 * Otherwise: operators, numbers, words and conditions changed at random in src/<of>, against the unit tests. Some of
 * those change nothing that anybody could see: what survives is for people to judge.
 */
const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'package' },
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: 'mutants' },
    only: { type: 'string', default: '' },
  },
})

const HOST_TESTS =
  'report-page figure-sheet figure-sheet-ways figure-sheet-gestures figures-page figures-page-use about quiz quiz-phones contents search bookmarks sharing elders audits'
    .split(' ')
    .map((name) => `tests/weapp/${name}.test.ts`)

/** Where faults are sown, and what is run against them. Of the reader, what unit tests hold: the rest is the hosts'. */
const FIELDS: Record<string, { folders: string[]; tests: string[] }> = {
  package: { folders: [], tests: ['--project', 'e2e', ...HOST_TESTS] },
  compiler: {
    folders: ['src/compiler'],
    tests: ['--project', 'unit', 'tests/compiler', 'tests/report', 'tests/reader/terms'],
  },
  report: { folders: ['src/report'], tests: ['--project', 'unit', 'tests/report', 'tests/reader', 'tests/compiler'] },
  reader: {
    folders: ['navigation/address', 'share/citation', 'share/poster', 'quiz', 'search', 'terms'].map(
      (name) => `src/reader/${name}`,
    ),
    tests: ['--project', 'unit', 'tests/reader'],
  },
}

/** Longest that a run of tests may take, ms: a fault that hangs them is noticed too. */
const PATIENCE = 600_000

/** A test that fails in the copy, so that people can judge whether it is one that should; undefined where none does. */
function failure(copy: string): string | undefined {
  const said = path.join(copy, 'result.json')
  const reporter = ['--reporter', 'json', '--outputFile', said]
  const command = ['vitest', 'run', '--bail', '1', '--retry', '0', ...reporter, ...FIELDS[values.of].tests]
  rmSync(said, { force: true })
  const { status } = spawnSync('npx', command, { cwd: copy, stdio: 'ignore', timeout: PATIENCE })
  if (status === 0) return undefined
  if (!existsSync(said)) return 'no end of the tests'
  const { testResults } = JSON.parse(readFileSync(said, 'utf8')) as { testResults: Tested[] }
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults.filter((it) => it.status === 'failed'))
  return failed[0]?.fullName.trim() ?? 'no test by name'
}

/** The part of Vitest's JSON that is used here. */
interface Tested {
  assertionResults: { fullName: string; status: string }[]
}

function main() {
  const all: readonly Fault[] =
    values.of === 'package'
      ? PACKAGE_FAULTS
      : sourceFaults(FIELDS[values.of].folders, Number(values.count), values.seed)
  const faults = all.filter(({ name }) => name.includes(values.only))
  const parts = [
    'src',
    'tests',
    'config',
    'static',
    'docs',
    'scripts',
    '.tmp/test-apps',
    'package.json',
    'vitest.config.mts',
    'tsconfig.json',
  ]
  const copy = mkdtempSync(path.join(tmpdir(), 'mutants-'))
  const restore = (some: readonly string[]) => {
    for (const part of some) {
      rmSync(path.join(copy, part), { recursive: true, force: true })
      cpSync(part, path.join(copy, part), { recursive: true })
    }
  }
  try {
    symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
    restore(parts)
    const without = failure(copy)
    if (without) throw new Error(`the tests fail without a fault, there is nothing to be learnt: ${without}`)
    let caught = 0
    for (const { name, seed } of faults) {
      seed(copy)
      const noticed = failure(copy)
      if (noticed) caught++
      console.log(noticed ? `caught   ${name}: ${noticed}` : `SURVIVED ${name}`)
      restore(['src', '.tmp/test-apps'])
    }
    console.log(`${values.of}: ${caught} of ${faults.length} caught, ${Math.round((caught / faults.length) * 100)}%`)
  } finally {
    rmSync(copy, { recursive: true })
  }
}

main()
