import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
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
  // The editor's page, no part of what readers get. Its preview is the reader as H5, with files of its own in it.
  desk: ['report', 'compiler', 'platform', '..'],
  prerender: ['report', 'platform', 'reader'], // run when H5 is built, and before the app
  'app.tsx': ['reports', 'platform', 'reader'],
  'app.config.ts': [],
  'start.h5.ts': ['app.config.ts'],
  'global.d.ts': ['report'],
}

/**
 * What each feature of the reader may import of the others, types included: only features above it in this list. Every
 * feature may import reader/words.ts, the only file that stands outside of them.
 */
const FEATURE_MAY_IMPORT: Record<string, string[]> = {
  ui: [],
  settings: ['ui'],
  'virtual-list': ['settings'],
  bookmarks: ['settings'],
  terms: ['ui'],
  about: ['ui', 'settings'],
  search: ['ui', 'virtual-list'],
  navigation: ['ui', 'settings', 'virtual-list', 'search'],
  share: ['ui', 'settings', 'navigation'],
  years: ['ui', 'search', 'navigation', 'share'],
  figures: ['ui', 'virtual-list', 'search', 'navigation', 'share', 'years'],
  quiz: ['ui', 'settings', 'years'],
  report: ['ui', 'settings', 'virtual-list', 'bookmarks', 'terms', 'search', 'navigation', 'share', 'figures', 'years'],
}

/**
 * The H5 twins outside platform/: they decide which parts of the reader H5 loads, and when. In platform/, which must not
 * import the reader, they could not name those parts.
 */
const TWINS_OF_THE_READER = [
  'reader/navigation/contents-column.h5.tsx',
  'reader/navigation/wide-parts.h5.tsx',
  'reader/report/report-parts.h5.ts',
  'reader/settings/elders-offer.h5.tsx',
  'reader/share/poster/make-cards.h5.ts',
  'start.h5.ts', // asks for the app itself
]

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
const featureOf = (file: string) => /^reader\/(.+?)\//.exec(file)?.[1]

test('sees the whole of src/', () => {
  expect(files.length).toBeGreaterThan(150)
  expect(edges.length).toBeGreaterThan(files.length)
  expect(edges).toContainEqual({
    from: 'reader/settings/screen.tsx',
    to: 'platform/paint-window.h5.ts',
    typeOnly: false,
  })
  const onDemand = { from: 'reader/report/report-parts.h5.ts', to: 'reader/report/report-sheets.tsx', typeOnly: false }
  expect(edges).toContainEqual(onDemand)
  expect([...new Set(files.map(partOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
})

test('each part imports only what the README says, types included', () => {
  const wrong = edges.filter(({ from, to }) => {
    const [part, other] = [partOf(from), partOf(to)]
    return part !== other && !MAY_IMPORT[part].includes(other)
  })
  expect(wrong).toEqual([])
})

test('each feature of the reader imports only what the table allows, types included', () => {
  const inside = edges.map(({ from, to }) => ({ from, to, feature: featureOf(from), other: featureOf(to) }))
  const crossing = inside.filter(({ feature, other }) => feature && other && feature !== other)
  const wrong = crossing.filter(({ feature, other }) => !FEATURE_MAY_IMPORT[feature ?? ''].includes(other ?? ''))
  expect(wrong).toEqual([])
  const used = new Set(crossing.map(({ feature, other }) => `${feature} ${other}`))
  const allowed = Object.entries(FEATURE_MAY_IMPORT).flatMap(([feature, others]) =>
    others.map((it) => `${feature} ${it}`),
  )
  expect(allowed.filter((pair) => !used.has(pair))).toEqual([])
})

test('the table allows no circle, and no file of the reader stands outside a feature but its words', () => {
  const features = Object.keys(FEATURE_MAY_IMPORT)
  for (const [at, feature] of features.entries()) {
    for (const other of FEATURE_MAY_IMPORT[feature]) expect(features.indexOf(other)).toBeLessThan(at)
  }
  const inReader = files.filter((file) => file.startsWith('reader/'))
  expect([...new Set(inReader.map(featureOf))].sort()).toEqual([...features, undefined].sort())
  expect(inReader.filter((file) => !featureOf(file))).toEqual(['reader/words.ts'])
})

test('nothing imports itself, however far round', () => {
  expect(findCycle(edges.filter(({ typeOnly }) => !typeOnly))).toBeUndefined()
  expect(findCycle([...edges, { from: 'report/types.ts', to: 'compiler/compile.ts', typeOnly: false }])).toBeDefined()
})

test('files for H5 stand in platform/ but for those listed, and are named by their own kind alone', () => {
  const twins = files.filter((file) => file.includes('.h5.'))
  expect(twins.length).toBeGreaterThan(10)
  expect(twins.filter((file) => !file.startsWith('platform/'))).toEqual(TWINS_OF_THE_READER)
  const text = (file: string) => readFileSync(`src/${file}`, 'utf8')
  expect(files.filter((file) => !file.includes('.h5.') && /from '.*\.h5'/.test(text(file)))).toEqual([])
})

const inTheApp = files
  .filter((file) => !/^(compiler|desk|prerender)\/|\.d\.ts$/.test(file))
  .map((file) => ({ file, ...namesIn(file) }))
/** What files use of some names: reader/screen.tsx fetch */
const uses = (some: typeof inTheApp, names: readonly string[], kind: 'free' | 'properties') =>
  some.flatMap((it) => names.filter((name) => it[kind].has(name)).map((name) => `${it.file} ${name}`))

test('the app reaches no network and makes no code of text', () => {
  expect(uses(inTheApp, FORBIDDEN, 'free')).toEqual([])
  expect(uses(inTheApp, FORBIDDEN_PROPERTIES, 'properties')).toEqual([])
})

test('only files for H5 use what WeChat has not', () => {
  const ofBoth = inTheApp.filter(({ file }) => !file.includes('.h5.'))
  expect(uses(ofBoth, OF_ONE_PLATFORM, 'free')).toEqual([HANDS_ON_WX])
  expect(uses(inTheApp, ['document'], 'free').length).toBeGreaterThan(3)
})
