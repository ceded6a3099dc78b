import { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'
import { type BuildOptions, buildSync } from 'esbuild'
import { compile } from 'sass'
import type { Report } from '../../src/report/types'
import { noEffect } from './taro-shims'

const folder = path.resolve(__dirname, '../../src/prerender')

/** What stands in for modules of the app while it draws a page that needs no script. */
const STAND_INS = {
  '@tarojs/components': 'elements.tsx',
  '@tarojs/taro': 'no-taro.cjs',
  '@/platform/clamp': 'clamp.tsx',
  '@/platform/fold': 'fold.tsx',
  '@/platform/single-page': 'single-page.ts',
}

/** How both files of src/prerender are built: as for H5. React is Node's own. */
const OPTIONS = {
  bundle: true,
  write: false,
  metafile: true,
  logLevel: 'error',
  absWorkingDir: path.resolve(folder, '../..'),
  jsx: 'automatic',
  loader: { '.scss': 'empty' }, // the styles of a component are in the app's own
  resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.js'],
} satisfies BuildOptions

/** What the prerendered page consists of. */
export interface PrerenderedPage {
  /** The report as HTML, in a <main id="text">. */
  text: string
  /** CSS for the elements that the app does not use. */
  styles: string
  /** Runs before the app, in every browser that the app runs in. */
  script: string
}

/** The report as a page that is read before the app runs, or without it. Throws where src/prerender cannot be built. */
export function prerenderedPage(report: Report, reports: readonly Report[]): PrerenderedPage {
  return {
    text: buildRenderer()(report, reports),
    styles: compile(path.join(folder, 'prerender.scss'), { style: 'compressed' }).css,
    script: scriptOf(),
  }
}

/** Gives `prerender` of src/prerender/prerender.tsx, built with what stands in for modules of the app. */
export function buildRenderer(): (report: Report, reports?: readonly Report[]) => string {
  const { outputFiles, metafile } = buildSync({
    ...OPTIONS,
    entryPoints: [path.join(folder, 'prerender.tsx')],
    platform: 'node',
    format: 'cjs',
    external: ['react', 'react-dom'],
    alias: Object.fromEntries(Object.entries(STAND_INS).map(([module, file]) => [module, path.join(folder, file)])),
  })
  for (const [module, file] of Object.entries(STAND_INS)) {
    if (!(`src/prerender/${file}` in metafile.inputs)) throw new Error(noEffect(file, `nothing asks for ${module}`))
  }
  const module = { exports: {} as { prerender(report: Report, reports?: readonly Report[]): string } }
  const run = vm.runInThisContext(`(function (require, module) {${outputFiles[0].text}\n})`)
  run(createRequire(path.join(folder, 'prerender.tsx')), module)
  return module.exports.prerender
}

function scriptOf(): string {
  const { outputFiles } = buildSync({
    ...OPTIONS,
    entryPoints: [path.join(folder, 'before-app.ts')],
    platform: 'browser',
    format: 'iife',
    minify: true,
    target: 'es2018', // what "browserslist" of package.json has in common, as in config/terser.ts
  })
  return outputFiles[0].text.trim()
}
