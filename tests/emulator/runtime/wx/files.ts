import { logged } from './define-api'

/** Where an app may write. */
export const USER_DATA_PATH = 'wxfile://usr'

/** The app's own folder; what is written there is in the log. */
export function fileApis() {
  const writeFileSync = logged('writeFileSync', (path: string, _data: string, _encoding?: string) => {
    if (!path.startsWith(`${USER_DATA_PATH}/`) || /[\\:*?"<>|]|\/.*\//.test(path.slice(USER_DATA_PATH.length + 1))) {
      throw new Error(`writeFileSync:fail permission denied, open ${path}`)
    }
  })
  return { getFileSystemManager: () => ({ writeFileSync }) }
}
