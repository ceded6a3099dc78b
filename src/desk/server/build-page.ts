import path from 'node:path'
import { build } from 'esbuild'

/** A file of the page, as a browser gets it. */
export interface PageFile {
  type: string
  content: string | Uint8Array
}

/** A handler's answer that is a file, and neither a page nor JSON. */
export class FileAnswer {
  constructor(readonly file: PageFile) {}
}

/** Builds the page of the desk, in memory. Gives its files by path. Rejects where it cannot be built. */
export async function buildPage(root: string): Promise<Map<string, PageFile>> {
  const folder = path.join(root, 'src', 'desk', 'page')
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, 'desk.tsx'), path.join(folder, 'proof.ts')],
    bundle: true,
    write: false,
    minify: true,
    outdir: '/',
    absWorkingDir: root,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    tsconfigRaw: {},
  })
  const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }
  return new Map(
    outputFiles.map(({ path: file, contents }) => [
      `/${path.basename(file)}`,
      { type: `${types[path.extname(file)]}; charset=utf-8`, content: contents },
    ]),
  )
}

/** The page itself: what it shows is drawn by desk.js. */
export const INDEX = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>审校台</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
</head>
<body><div id="desk"></div><script src="/desk.js"></script></body>
</html>
`
