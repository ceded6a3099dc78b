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

/** What the app imports as its content, by the end of its name: content.ts has a loader for each. */
export const CONTENT_FILES = { reports: /\.reports$/, glossary: /glossary\.yaml$/ }

/**
 * Whether a module is content that comes with the app: the newest report with the list of the others, or the glossary. An
 * older report is not, for its name goes on: all.reports?report=yuncheng-2021
 */
export function isContent({ resource = '' }: Module & { resource?: string }): boolean {
  return Object.values(CONTENT_FILES).some((end) => end.test(resource))
}

/**
 * A folder of modules that stand in for the compiled content, `all.reports.ts` and `glossary.yaml.ts`; none where the content
 * is compiled. The desk's preview is the app with these: what it shows is only known when it runs.
 */
export const contentModules = process.env.CONTENT_MODULES
