import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

/** What a Taro app of React and TypeScript needs to say hello, as `taro init` writes it. */
const FILES: Record<string, string> = {
  'package.json': JSON.stringify({ name: 'hello', private: true, browserslist: ['chrome >= 70', 'ios >= 12'] }),
  'babel.config.js': `module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]] }`,
  'project.config.json': JSON.stringify({ miniprogramRoot: './', appid: 'touristappid', setting: {} }),
  'config/index.js': `module.exports = {
    projectName: 'hello', designWidth: 750, deviceRatio: { 750: 1 }, sourceRoot: 'src',
    outputRoot: 'dist/' + process.env.TARO_ENV, framework: 'react', compiler: 'webpack5', cache: { enable: false },
    plugins: [], mini: {}, h5: { publicPath: './', staticDirectory: 'static' },
  }`,
  'src/index.html': '<!doctype html><meta charset="utf-8"><title>Hello</title><div id="app"></div>',
  'src/app.config.ts': `export default { pages: ['pages/index/index'], window: { navigationBarTitleText: 'Hello' } }`,
  'src/app.ts': 'export default function App({ children }) { return children }',
  'src/pages/index/index.config.ts': 'export default {}',
  'src/pages/index/index.tsx': `import { Text, View } from '@tarojs/components'
    export default function Index() { return <View className='hello'><Text>Hello world</Text></View> }`,
}

/**
 * Builds a hello-world of the Taro that is installed here, for both targets, in a new temporary folder that shares
 * node_modules. Gives the folder, with dist/weapp and dist/h5 in it; the caller removes it.
 */
export async function buildHello(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'taro-hello-'))
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  for (const [file, content] of Object.entries(FILES)) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true })
    await writeFile(path.join(folder, file), content)
  }
  const taro = path.resolve('node_modules/.bin/taro')
  const env = { ...process.env, NODE_ENV: 'production' } as NodeJS.ProcessEnv
  for (const type of ['weapp', 'h5']) {
    await promisify(execFile)(taro, ['build', '--type', type, '--no-check'], { cwd: folder, env })
  }
  return folder
}
