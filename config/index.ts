import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { h5 } from './h5'
import { mini } from './mini'
import { terser } from './terser'

const root = path.resolve(__dirname, '..')
const target = process.env.TARO_ENV ?? 'weapp'
/** Per target: a shared `dist` would be wiped by each build. */
const outputRoot = `dist/${target}`

export default defineConfig<'webpack5'>({
  projectName: 'yuncheng-rule-of-law-report',
  date: '2026-11-23',
  designWidth: 750,
  deviceRatio: { 750: 1 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: 'webpack5',
  cache: { enable: false },
  alias: { '@': path.join(root, 'src') }, // Taro does not read "paths" of tsconfig.json
  plugins: [path.join(__dirname, 'plugins/reports.ts'), path.join(__dirname, 'plugins/aria.ts')],
  copy: {
    patterns:
      target === 'h5'
        ? [{ from: 'static/robots.txt', to: `${outputRoot}/robots.txt` }]
        : [{ from: 'static/sitemap.json', to: `${outputRoot}/sitemap.json` }], // Taro copies it not by itself
    options: {},
  },
  terser,
  mini,
  h5,
})
