import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

const require = createRequire(import.meta.url)

/** Set to `packaged` to test with the Chromium that comes with npm ci, whatever is installed. */
const CHOICE = process.env.TEST_BROWSER

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--process-per-site', // the pages of a server share a process: starting one takes longer than most tests
]

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'chrome.exe']

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
]

/** Path of the Chrome or Chromium to use: CHROME_PATH, else an installed one; undefined when there is none. */
function installedBrowser(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  return [...onPath, ...USUAL_PLACES].find((file) => existsSync(file))
}

/**
 * The browser of the npm package @sparticuz/chromium (Linux x64 only), unpacked once per user and version.
 * The package itself unpacks into the temporary folder in place, where a second process could meet half a file and
 * another user somebody else's: so it is unpacked aside and then moved.
 */
async function packagedBrowser(): Promise<string> {
  const manifest = path.join(require.resolve('@sparticuz/chromium'), '../../../package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = path.join(tmpdir(), `packaged-chromium-${version}-${userInfo().uid}`)
  if (!existsSync(folder)) {
    const outside = process.env.TMPDIR
    const aside = await mkdtemp(path.join(tmpdir(), 'unpacking-chromium-'))
    process.env.TMPDIR = aside
    try {
      await packaged.executablePath()
    } finally {
      if (outside === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = outside
    }
    // Another process may have been quicker: its folder is as good.
    await rename(aside, folder).catch(() => rm(aside, { recursive: true }))
  }
  return path.join(folder, 'chromium')
}

/** Path of the browser to use: CHROME_PATH, else an installed Chrome or Chromium, else the packaged one. */
export async function browserPath(): Promise<string> {
  const installed = CHOICE === 'packaged' ? undefined : installedBrowser()
  return installed ?? packagedBrowser()
}

/**
 * Starts that browser, headless. The caller closes it. Rejects with Playwright's message when the browser cannot
 * start.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: FLAGS })
}
