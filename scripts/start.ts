import path from 'node:path'
import { serveSite } from './serve-site'

/** The port to try first, so that the address stays the same from day to day. */
const PORT = 4173

/** `npm start`, after both builds: serves the H5 preview on loopback and says what to open where. */
async function main() {
  const site = await serveSite('dist/h5', PORT)
  console.log(`
云城法治年报 is built.

  In a browser    ${site.url}
                  (narrow the window, or use the phone view of the developer tools)

  In WeChat       Open WeChat DevTools, choose 导入项目 (Import), and pick this folder:
                  ${path.resolve('.')}
                  AppID: 测试号 (test account) is enough. The mini-program is in dist/weapp.

Ctrl+C ends the preview. After a change of src/reports or the code: npm run dev:h5 or npm run dev:weapp.
`)
}

main()
