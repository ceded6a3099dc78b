/** Files that the app wrote in this run: wxfile://tmp_1.png → data URL. */
const files = new Map<string, string>()

/** Keeps a picture and gives the path under which the app may use it. */
export function keepFile(dataUrl: string): string {
  const suffix = dataUrl.startsWith('data:image/jpeg') ? 'jpg' : 'png'
  const path = `wxfile://tmp_${files.size + 1}.${suffix}`
  files.set(path, dataUrl)
  return path
}

/** The address that a browser can load for a path in the app: a written file, or a file of the package. */
export function resolveFile(path: string): string {
  return files.get(path) ?? path
}
