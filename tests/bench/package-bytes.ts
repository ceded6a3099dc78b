import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes of some files, as they are and as gzip -9 makes them one by one. */
export interface Bytes {
  raw: number
  gzip: number
}

/** Bytes of every file below `folder` that `counts` takes, by its path in the folder. */
export function packageBytes(folder: string, counts: (file: string) => boolean = () => true): Bytes {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter(counts)
  const total = { raw: 0, gzip: 0 }
  for (const file of files) {
    const content = readFileSync(path.join(folder, file))
    total.raw += content.length
    total.gzip += gzipSync(content, { level: 9 }).length
  }
  return total
}

/**
 * Whether a file of a mini-program's folder is uploaded and reaches phones: not DevTools' own settings, and nothing whose
 * suffix WeChat does not list, such as licence texts.
 * https://developers.weixin.qq.com/miniprogram/dev/framework/structure.html 允许上传的文件
 */
export function isUploaded(file: string): boolean {
  return /\.(js|json|wxml|wxss|wxs|png|jpe?g|gif|svg)$/.test(file) && file !== 'project.config.json'
}
