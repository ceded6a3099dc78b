import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript-5'

/** One import. */
export interface Import {
  /** Paths below src/, in POSIX style: reader/screen.tsx */
  from: string
  to: string
  /** Gone when it runs: import type … */
  typeOnly: boolean
}

const SRC = 'src'
const ENDINGS = ['', '.ts', '.tsx', '.h5.ts', '.h5.tsx', '/index.ts', '/index.tsx']

/** Every source file below src/, in POSIX style. */
export function sourceFiles(): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'))
  return files.filter((file) => /\.tsx?$/.test(file)).sort()
}

/** What the files below src/ import of each other, on demand too; a module with an H5 twin stands for both. */
export function imports(): Import[] {
  return sourceFiles().flatMap((from) => {
    const file = parse(from)
    const wanted = [...file.statements.flatMap(statedIn), ...onDemandIn(file)]
    return wanted.flatMap(({ text, typeOnly }) => resolve(from, text).map((to) => ({ from, to, typeOnly })))
  })
}

interface Wanted {
  text: string
  typeOnly: boolean
}

function statedIn(statement: ts.Statement): Wanted[] {
  const isImport = ts.isImportDeclaration(statement)
  if (!isImport && !ts.isExportDeclaration(statement)) return []
  const wanted = statement.moduleSpecifier
  if (!wanted || !ts.isStringLiteral(wanted)) return []
  const typeOnly = isImport ? statement.importClause?.isTypeOnly === true : statement.isTypeOnly
  return [{ text: wanted.text, typeOnly }]
}

/** import('…'), wherever it stands. */
function onDemandIn(node: ts.Node): Wanted[] {
  const found: Wanted[] = []
  const visit = (it: ts.Node) => {
    if (ts.isCallExpression(it) && it.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [wanted] = it.arguments
      if (ts.isStringLiteral(wanted)) found.push({ text: wanted.text, typeOnly: false })
    }
    ts.forEachChild(it, visit)
  }
  visit(node)
  return found
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(path.join(SRC, file), 'utf8'), ts.ScriptTarget.Latest, true)
}

function resolve(from: string, wanted: string): string[] {
  const base = wanted.startsWith('@/')
    ? wanted.slice(2)
    : wanted.startsWith('.') && path.posix.join(path.posix.dirname(from), wanted)
  if (!base) return [] // a package
  return ENDINGS.map((ending) => base + ending).filter(
    (file) => /\.tsx?$/.test(file) && existsSync(path.join(SRC, file)),
  )
}

/** One way round by which a file imports itself, or undefined: a.ts → b.ts → a.ts */
export function findCycle(edges: readonly Import[]): string[] | undefined {
  const targets = new Map<string, string[]>()
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, above: string[]): string[] | undefined => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const to of targets.get(file) ?? []) {
      const cycle = visit(to, [...above, file])
      if (cycle) return cycle
    }
    done.add(file)
    return undefined
  }
  for (const file of targets.keys()) {
    const cycle = visit(file, [])
    if (cycle) return cycle
  }
  return undefined
}

/** Names that a file uses, comments and strings left out: on their own (fetch) and after a dot (.request). */
export function namesIn(file: string): { free: Set<string>; properties: Set<string> } {
  const free = new Set<string>()
  const properties = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) {
      const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
      const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node
      if (isProperty) properties.add(node.text)
      else if (!isKey) free.add(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(parse(file))
  return { free, properties }
}
