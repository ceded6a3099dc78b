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
    const { CONTENT_FILES, contentFolder, contentModules } = require('./content-folder') // not imported: see above
    const content = contentFolder(path.dirname(src))
    // Where it stands is an option of the loader, and the file that is imported the same: so it has the same id in every app,
    // and the code that asks for it is the same, to the byte, in the app that ships and in those that are tested.
    const load = (name: string, files: RegExp, type: 'javascript/esm' | 'json', from: string) =>
      chain.module
        .rule(name)
        .test(files)
        .type(type)
        .use(name)
        .loader(path.join(here, `${name}-loader.ts`))
        .options({ from: path.join(content, from) })
    load('reports', CONTENT_FILES.reports, 'javascript/esm', 'reports')
    load('glossary', CONTENT_FILES.glossary, 'json', 'glossary/glossary.yaml')
    if (!contentModules) return
    // Not an alias: a build that finds what another made of its modules (build-cache.ts) would find their content too.
    for (const name of ['all.reports', 'glossary.yaml']) {
      const asked = new RegExp(`/${name.replace('.', '\\.')}$`)
      const standIn = path.resolve(contentModules, `${name}.ts`)
      chain.plugin(name).use(webpack.NormalModuleReplacementPlugin, [asked, standIn])
    }
  })
}
