import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findCycle, imports, namesIn, sourceFiles } from './import-graph'

/**
 * What each part of src/ may import besides itself: the picture in the README. The compiler and the reader know each
 * other only by the contract, src/report.
 */
const MAY_IMPORT: Record<string, string[]> = {
  report: [],
  compiler: ['report'],
  reports: ['report'],
  glossary: ['report'],
  platform: [],
  reader: ['report', 'platform', 'glossary'],
  pages: ['report', 'reports', 'glossary', 'platform', 'reader'],
  prerender: ['report', 'platform', 'reader'], // run when H5 is built, and before the app
  'app.tsx': ['reports', 'platform', 'reader'],
  'app.config.ts': [],
  'global.d.ts': ['report'],
}

/** The two files that fetch parts of the reader, each for its platform, and hand them back to it. */
const FETCHES_PARTS = /^platform\/report-parts(\.h5)?\.ts$/

/** The file that hands WeChat's own interfaces to Taro, and with it to all others. */
const HANDS_ON_WX = 'platform/taro-shims/weapp-runtime.ts wx'

/** What a browser has and WeChat has not, and WeChat's own. */
const OF_ONE_PLATFORM =
  'wx window document navigator location history localStorage sessionStorage matchMedia getComputedStyle'.split(' ')

/** Ways to the network, and ways to make code of text. */
const FORBIDDEN = 'fetch XMLHttpRequest WebSocket EventSource importScripts eval Function'.split(' ')
const FORBIDDEN_PROPERTIES =
  'request downloadFile uploadFile connectSocket sendBeacon cloud navigateToMiniProgram loadFontFace'.split(' ')

const files = sourceFiles()
const edges = imports()
const partOf = (file: string) => file.split('/')[0]

it('sees the whole of src/', () => {
  expect(files.length).toBeGreaterThan(150)
  expect(edges.length).toBeGreaterThan(files.length)
  expect(edges).toContainEqual({ from: 'reader/screen.tsx', to: 'platform/paint-window.h5.ts', typeOnly: false })
  const onDemand = { from: 'platform/report-parts.h5.ts', to: 'reader/report-sheets.tsx', typeOnly: false }
  expect(edges).toContainEqual(onDemand)
  expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

it('each part imports only what the README says', () => {
  const wrong = edges.filter(({ from, to, typeOnly }) => {
    const part = partOf(from)
    // Types alone hold nothing together when it runs; the two halves and the contract must not share even those.
    const strict = !typeOnly || ['report', 'compiler'].includes(part) || partOf(to) === 'compiler'
    const allowed = FETCHES_PARTS.test(from) ? [...MAY_IMPORT[part], 'reader'] : MAY_IMPORT[part]
    return strict && part !== partOf(to) && !allowed.includes(partOf(to))
  })
  expect(wrong).toEqual([])
})

it('nothing imports itself, however far round', () => {
  expect(findCycle(edges.filter(({ typeOnly }) => !typeOnly))).toBeUndefined()
  expect(findCycle([...edges, { from: 'report/types.ts', to: 'compiler/compile.ts', typeOnly: false }])).toBeDefined()
})

it('files for H5 stand in platform/, and are named by their own kind alone', () => {
  const twins = files.filter((file) => file.includes('.h5.'))
  expect(twins.length).toBeGreaterThan(10)
  expect(twins.filter((file) => !file.startsWith('platform/'))).toEqual([])
  const text = (file: string) => readFileSync(`src/${file}`, 'utf8')
  expect(files.filter((file) => !file.includes('.h5.') && /from '.*\.h5'/.test(text(file)))).toEqual([])
})

const inTheApp = files
  .filter((file) => !/^(compiler|prerender)\/|\.d\.ts$/.test(file))
  .map((file) => ({ file, ...namesIn(file) }))
/** What files use of some names: reader/screen.tsx fetch */
const uses = (some: typeof inTheApp, names: readonly string[], kind: 'free' | 'properties') =>
  some.flatMap((it) => names.filter((name) => it[kind].has(name)).map((name) => `${it.file} ${name}`))

it('the app reaches no network and makes no code of text', () => {
  expect(uses(inTheApp, FORBIDDEN, 'free')).toEqual([])
  expect(uses(inTheApp, FORBIDDEN_PROPERTIES, 'properties')).toEqual([])
})

it('only files for H5 use what WeChat has not', () => {
  const ofBoth = inTheApp.filter(({ file }) => !file.includes('.h5.'))
  expect(uses(ofBoth, OF_ONE_PLATFORM, 'free')).toEqual([HANDS_ON_WX])
  expect(uses(inTheApp, ['document'], 'free').length).toBeGreaterThan(3)
})
