import path from 'node:path'
import type { LoaderContext, Module } from 'webpack'

/** What a loader of content runs with: `from` is the file or folder that its content stands in, absolute. */
export type ContentLoader = LoaderContext<{ from: string }>

/**
 * The folder whose reports/ and glossary/ go into the app: src, or CONTENT_FOLDER, by which tests build an app of reports
 * that they own. Absolute; `root` is the project's folder.
 */
export function contentFolder(root: string): string {
  return path.resolve(root, process.env.CONTENT_FOLDER ?? 'src')
}

/** Whether a module is the newest report with the list of the others, or the glossary: what comes with the app. */
export function isContent(module: Module & { resource?: string }): boolean {
  return /\.reports$|glossary\.yaml$/.test(module.resource ?? '')
}

/**
 * A folder of modules that stand in for the compiled content, `all.reports.ts` and `glossary.yaml.ts`; none where the content
 * is compiled. The desk's preview is the app with these: what it shows is only known when it runs.
 */
export const contentModules = process.env.CONTENT_MODULES
