import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildApp } from '../../../scripts/build/build-app'
import type { PageFile } from '../server/build-page'

/** Where the reader of the preview is built, from the project's folder, and from what. */
const FOLDER = path.join('.tmp', 'desk-reader')
const STAND_INS = path.join('src', 'desk', 'preview', 'stand-ins')

/** What the built reader depends on; the reports, the compiler and the rest of the desk it does not. */
const SOURCES = ['config', 'src', 'static', 'babel.config.js', 'package.json', 'package-lock.json']
const NOT_SOURCES =
  /^src\/(?:compiler\/|desk\/(?!preview\/(?:stand-ins\/|draft\.ts))|(?:reports|glossary)\/(?!index\.ts))/

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** The H5 app as readers get it, with draft.js in the place of its content. */
export class PreviewReader {
  private built?: Promise<ReadonlyMap<string, PageFile>>

  /**
   * The files of the app by their names: index.html, js/app.js. Built at the first call, in half a minute, unless nothing
   * has changed since it was built last. Rejects with what the build said; the next call then tries again.
   */
  files(): Promise<ReadonlyMap<string, PageFile>> {
    this.built ??= build().catch((error) => {
      this.built = undefined
      throw error
    })
    return this.built
  }
}

async function build(): Promise<ReadonlyMap<string, PageFile>> {
  const [dist, stamp] = [path.join(FOLDER, 'app'), path.join(FOLDER, 'made-from')]
  const digest = digestOfSources()
  const isFresh = existsSync(dist) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest
  if (!isFresh) {
    await buildApp('h5', dist, { content: writePlaceholder(), modules: path.resolve(STAND_INS), quiet: true })
    writeFileSync(stamp, digest)
  }
  return filesOf(dist)
}

function digestOfSources(): string {
  const files = SOURCES.filter((source) => existsSync(source)).flatMap((source) =>
    path.extname(source) ? [source] : namesIn(source).map((name) => `${source}/${name}`),
  )
  const hash = createHash('sha256')
  for (const file of files.filter((it) => !NOT_SOURCES.test(it)).sort()) {
    hash.update(`${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** The build wants a report for the title of the page, and will not show it. Gives the folder. */
function writePlaceholder(): string {
  const content = path.join(FOLDER, 'content')
  const files = {
    'reports/draft/report.txt': '预览\n一、预览\n预览。\n',
    'reports/draft/report.yaml':
      'title: 预览\nissuer: 预览\nyear: 2000\nsource: { name: 预览, address: http://localhost/ }\nkeyFigures: []\n',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(content, path.dirname(name)), { recursive: true })
    writeFileSync(path.join(content, name), text)
  }
  return content
}

function filesOf(dist: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>()
  for (const name of namesIn(dist)) {
    const type = TYPES[path.extname(name)]
    if (type) files.set(name, { type: `${type}; charset=utf-8`, content: readFileSync(path.join(dist, name)) })
  }
  const index = String(files.get('index.html')?.content)
  const page = index.replace('<head>', '<head><script src="draft.js"></script>')
  if (page === index) throw new Error('the built reader has no <head>')
  return files.set('index.html', { type: `${TYPES['.html']}; charset=utf-8`, content: page })
}

/** Files below a folder, in POSIX style. */
function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}
