import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'

const here = __dirname
const src = path.resolve(here, '../../src')

/** Lets the app import its content, compiled while the app is built: `all.reports` and `glossary.yaml`. */
export default (context: IPluginContext) => {
  // Taro's require hook covers the files in config/ alone; the loaders need the compiler too.
  const folders = [here, path.join(src, 'compiler'), path.join(src, 'report'), path.join(src, 'platform')]
  context.helper.createSwcRegister({ only: [(file: string) => folders.some((it) => file.startsWith(it + path.sep))] })

  context.modifyWebpackChain(({ chain, webpack }) => {
    const load = (name: string, files: RegExp, type: 'javascript/esm' | 'json') =>
      chain.module
        .rule(name)
        .test(files)
        .type(type)
        .use(name)
        .loader(path.join(here, `${name}-loader.ts`))
    load('reports', /\.reports$/, 'javascript/esm')
    load('glossary', /glossary\.yaml$/, 'json')
    const { contentFolder, contentModules } = require('./content-folder') // not imported: see above
    const content = contentFolder(path.dirname(src))
    for (const file of ['reports/all.reports', 'glossary/glossary.yaml']) {
      const name = path.basename(file)
      const standIn = contentModules && path.resolve(contentModules, `${name}.ts`)
      if (!standIn && content === src) continue
      // Not an alias: a build that finds the modules of another (build-cache.ts) would find their content too.
      const asked = new RegExp(`/${name.replace('.', '\\.')}$`)
      chain.plugin(name).use(webpack.NormalModuleReplacementPlugin, [asked, standIn ?? path.join(content, file)])
    }
  })
}
