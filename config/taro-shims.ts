import path from 'node:path'
import type { Shim, Trace } from './plugins/taro-shims'

const ours = (file: string) => path.resolve(__dirname, '../src/platform/taro-shims', file)

/*
 * What stands in for modules inside Taro. What each saves, and what to look at when Taro changes, is in
 * docs/taro-internals.md.
 */

const runtime = { within: '@tarojs/runtime' }

/** In the mini-program. */
export const weappShims: readonly Shim[] = [
  { name: 'taro-api', replaces: ['@tarojs/taro'], by: ours('taro-api.ts') },
  { name: 'native-apis', replaces: ['@tarojs/plugin-platform-weapp/dist/runtime'], by: ours('weapp-runtime.ts') },
  { name: 'components', replaces: ['./components.js'], within: '@tarojs/shared', by: ours('wxml-components.ts') },
  { ...runtime, name: 'window', replaces: ['./bom/window.js', '../bom/window.js'], by: ours('taro-window.ts') },
  { ...runtime, name: 'anchor-element', replaces: ['./anchor-element.js'], by: ours('anchor-element.ts') },
  {
    ...runtime,
    name: 'mutation-observer',
    replaces: ['./dom-external/mutation-observer/index.js', '../dom-external/mutation-observer/index.js'],
    by: ours('mutation-observer.ts'),
  },
  { ...runtime, name: 'perf', replaces: ['./perf.js', '../perf.js'], by: ours('perf.ts') },
  { ...runtime, name: 'style-properties', replaces: ['./style_properties.js'], by: ours('style-properties.ts') },
]

/**
 * What plugins/templates.ts and plugins/lean-templates.ts have changed: these attributes are ours alone, those only Taro's
 * own table has.
 */
export const weappTraces: readonly Trace[] = [
  { name: 'templates', file: 'base.wxml', has: /aria-expanded=/ },
  { name: 'templates', file: 'base.wxml', lacks: /bind(longtap|touchcancel|animationstart)=/ },
  { name: 'lean-templates', file: 'base.wxml', has: /\{\{i\.cn\[0\]\.v\}\}/ },
  { name: 'no-touchmove', file: 'base.wxml', lacks: /bindtouchmove=/ },
]

/** In a browser. */
export const h5Shims: readonly Shim[] = [
  { name: 'components', replaces: ['@tarojs/components'], by: ours('components.h5.ts') },
  { name: 'global.css', replaces: ['@tarojs/components/global.css'], by: ours('base.h5.css') },
  {
    name: 'taro-components.css',
    replaces: ['@tarojs/components/dist/taro-components/taro-components.css'],
    by: ours('base.h5.css'),
  },
  { name: 'components-react.css', replaces: ['@tarojs/components-react/dist/index.css'], by: ours('base.h5.css') },
  { name: 'query-string', replaces: ['query-string'], within: '@tarojs/router', by: ours('query-string.h5.ts') },
  {
    name: 'universal-router',
    replaces: ['universal-router'],
    within: '@tarojs/router',
    by: ours('universal-router.h5.ts'),
  },
  {
    name: 'navigation-bar',
    replaces: ['./navigationBar.js'],
    within: '@tarojs/router',
    by: ours('no-navigation-bar.h5.ts'),
  },
  {
    name: 'page-titles',
    replaces: ['./navigation-bar.js'],
    within: '@tarojs/router',
    by: ours('page-titles.h5.ts'),
  },
  {
    name: 'taro-h5',
    replaces: ['@tarojs/taro-h5/dist/api/taro'],
    within: '@tarojs/plugin-platform-h5',
    by: ours('taro-api.h5.ts'),
  },
  { name: 'taro-base', replaces: ['@tarojs/api'], within: '@tarojs/taro-h5', by: ours('taro-base.h5.ts') },
  { ...runtime, name: 'events', replaces: ['./dom/event.js', '../dom/event.js'], by: ours('no-events.h5.ts') },
  { ...runtime, name: 'perf', replaces: ['./perf.js', '../perf.js'], by: ours('perf.ts') },
]
