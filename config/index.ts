import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { h5 } from './h5'
import { mini } from './mini'
import { PLACEHOLDER } from './plugins/first-screen'
import { terser } from './terser'

const root = path.resolve(__dirname, '..')
const target = process.env.TARO_ENV ?? 'weapp'
/** One folder per target: Taro empties it at first. scripts/build has it made aside; `npm run dev:weapp` writes in dist. */
const outputRoot = process.env.OUTPUT_FOLDER ?? `dist/${target}`

/** The mini-program's own code image, for posters: whoever has one puts it here. */
const CODE = 'static/mini-program-code.png'
const hasCode = target === 'weapp' && existsSync(path.join(root, CODE))
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

export default defineConfig<'webpack5'>({
  projectName: 'yuncheng-rule-of-law-report',
  date: '2026-11-23',
  designWidth: 750,
  deviceRatio: { 750: 1 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: 'webpack5',
  cache: { enable: false }, // see plugins/build-cache.ts
  alias: { '@': path.join(root, 'src') }, // Taro does not read "paths" of tsconfig.json
  plugins: ['content', 'templates', 'build-cache'].map((name) => path.join(__dirname, `plugins/${name}.ts`)),
  defineConstants: {
    APP_VERSION: JSON.stringify(version),
    FIRST_SCREEN: JSON.stringify(process.env.NODE_ENV === 'production' ? PLACEHOLDER : ''),
    MINI_PROGRAM_CODE: JSON.stringify(hasCode ? '/mini-program-code.png' : ''),
  },
  copy: {
    patterns:
      target === 'h5'
        ? [{ from: 'static/robots.txt', to: `${outputRoot}/robots.txt` }]
        : [
            { from: 'static/sitemap.json', to: `${outputRoot}/sitemap.json` }, // Taro copies it not by itself
            ...(hasCode ? [{ from: CODE, to: `${outputRoot}/mini-program-code.png` }] : []),
          ],
    options: {},
  },
  terser,
  mini,
  h5,
})
