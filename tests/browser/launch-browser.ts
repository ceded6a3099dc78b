import { existsSync } from 'node:fs'
import path from 'node:path'
import packaged from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

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
 * Starts a headless browser: CHROME_PATH, else an installed Chrome or Chromium, else the one in the npm package
 * @sparticuz/chromium (Linux x64 only), which is unpacked into the temporary folder on first use.
 * The caller closes it. Rejects with Playwright's message when the browser cannot start.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = CHOICE === 'packaged' ? undefined : installedBrowser()
  if (installed) return chromium.launch({ executablePath: installed, args: FLAGS })
  const executablePath = await packaged.executablePath()
  // Its own flags contain --single-process, with which closing a page closes the browser.
  const args = packaged.args.filter((flag) => !/^--(single-process|no-zygote|headless)/.test(flag))
  return chromium.launch({ executablePath, args: [...args, ...FLAGS] })
}
