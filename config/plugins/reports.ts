import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'

const here = __dirname
const src = path.resolve(here, '../../src')

/** Lets the app import `all.reports`: every folder of src/reports, compiled while the app is built. */
export default (context: IPluginContext) => {
  // Taro's require hook covers the plugin files alone; the loader needs the compiler too.
  const folders = [here, path.join(src, 'compiler'), path.join(src, 'report'), path.join(src, 'platform')]
  context.helper.createSwcRegister({ only: [(file: string) => folders.some((it) => file.startsWith(it + path.sep))] })

  context.modifyWebpackChain(({ chain }) => {
    chain.module
      .rule('reports')
      .test(/\.reports$/)
      .type('json')
      .use('reports')
      .loader(path.join(here, 'reports-loader.ts'))
  })
}
