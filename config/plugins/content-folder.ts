import path from 'node:path'

/**
 * The folder whose reports/ and glossary/ go into the app: src, or CONTENT_FOLDER, by which tests build an app of reports
 * that they own. Absolute; `root` is the project's folder.
 */
export function contentFolder(root: string): string {
  return path.resolve(root, process.env.CONTENT_FOLDER ?? 'src')
}
