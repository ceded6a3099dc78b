import { spawn } from 'node:child_process'
import path from 'node:path'
import { serveDesk } from './server/serve-desk'

/** The port to try first, so that the address stays the same from day to day. */
const PORT = 4180

/** `npm run desk`: serves 审校台 on loopback, says where, and opens it in the browser where there is one. */
async function main() {
  const root = path.resolve(__dirname, '../..')
  const content = path.resolve(root, process.env.CONTENT_FOLDER ?? 'src')
  const { url, prepare } = await serveDesk({ root, content }, PORT)
  if (new URL(url).port !== String(PORT)) {
    console.log(`\n端口 ${PORT} 已被占用（可能审校台已经开着一个），改用 ${new URL(url).port}。`)
  }
  console.log(`\n审校台已经打开：${url}\n\n只有这台电脑能访问。用完按 Ctrl+C 结束；做过的每一步都已经存好。\n`)
  if (!process.env.CI) openInBrowser(url)
  await prepare()
}

/** How each system opens an address; where it cannot, the editor opens the printed one. */
function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['explorer.exe', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

main().catch((error: unknown) => {
  console.error(`审校台没有打开：${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
