import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serviceWorker } from '../../config/plugins/h5-offline'
import { distOf } from '../fixtures/apps/apps'

/** A copy of the built site that is published anew as a test needs it. */
export interface PublishedSite {
  folder: string
  /** Path of the app's script in the folder. */
  app: string
  read(name: string): Promise<Buffer>
  /**
   * Publishes another version: its title is `title`, and where `rename` names a script, that has another name. Its
   * service worker lists what is then in the folder, as that of a build does.
   */
  publish(title: string, rename?: string): Promise<void>
  remove(): Promise<void>
}

/** The last H5 build, copied. */
export async function publishedSite(): Promise<PublishedSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'site-'))
  await cp(distOf('one', 'h5'), folder, { recursive: true })
  const names = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return files.map((file) => path.relative(folder, path.join(file.parentPath, file.name)).replaceAll('\\', '/'))
  }
  const read = (name: string) => readFile(path.join(folder, name))
  const app = (await names()).find((name) => /^js\/app\.\w+\.js$/.test(name)) as string
  return {
    folder,
    app,
    read,
    async publish(title, rename) {
      const page = String(await read('index.html')).replace(/<title>.*<\/title>/, `<title>${title}</title>`)
      await writeFile(path.join(folder, 'index.html'), page)
      if (rename) {
        await cp(path.join(folder, rename), path.join(folder, rename.replace('js/', 'js/new-')))
        await rm(path.join(folder, rename))
      }
      const built = await Promise.all((await names()).map(async (name) => [name, await read(name)] as const))
      const worker = serviceWorker(Object.fromEntries(built), await readFile('static/service-worker.js', 'utf8'))
      await writeFile(path.join(folder, 'service-worker.js'), worker)
    },
    remove: () => rm(folder, { recursive: true }),
  }
}
