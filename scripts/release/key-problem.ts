import { realpathSync, statSync } from 'node:fs'
import nodePath, { type PlatformPath } from 'node:path'

/** Why the file at `key` cannot be the private key, in plain words without a word of `key`; undefined where it can. */
export function keyProblem(key: string, root: string): string | undefined {
  if (key === '') return '缺少环境变量 MINIPROGRAM_KEY_PATH：上传密钥文件的路径（公众平台 → 开发设置 → 小程序代码上传）'
  const file = realFile(key)
  if (!file) return '环境变量 MINIPROGRAM_KEY_PATH 没有指向一个文件；它应是密钥文件的路径，不是密钥的内容'
  const inside = isInside(realFolder(root), file) || isInside(nodePath.resolve(root), nodePath.resolve(key))
  return inside ? '密钥不能放在代码仓库里：请移到仓库以外，再改环境变量 MINIPROGRAM_KEY_PATH' : undefined
}

/**
 * Whether a file lies in a folder or below, both absolute: by names only. `path` is that of the machine; tests give
 * path.win32, where another drive or a share (\\server\keys) has no relative path.
 */
export function isInside(folder: string, file: string, path: PlatformPath = nodePath): boolean {
  const relative = path.relative(folder, file)
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..'
}

/** Where a file really lies; undefined where there is none. A pasted key is no path at all, which throws. */
function realFile(location: string): string | undefined {
  try {
    return statSync(location).isFile() ? realpathSync(location) : undefined
  } catch {
    return undefined
  }
}

function realFolder(location: string): string {
  try {
    return realpathSync(location)
  } catch {
    return nodePath.resolve(location)
  }
}
