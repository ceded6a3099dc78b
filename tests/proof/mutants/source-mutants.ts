import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript-5'
import { randomOf, shuffled } from '../../../src/reader/quiz/random-of'
import type { Fault } from './fault'

/** An edit of a file: what stands from `start` to `end`, in UTF-16 units, becomes `put`. */
interface Edit {
  start: number
  end: number
  put: string
}

const SWAPS: Partial<Record<ts.SyntaxKind, string>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.TrueKeyword]: 'false',
  [ts.SyntaxKind.FalseKeyword]: 'true',
}

/** Every small fault that can be put into a file: operators swapped, numbers off by one, words gone, choices turned. */
function editsOf(source: ts.SourceFile): Edit[] {
  const edits: Edit[] = []
  const put = (node: ts.Node, text: string) =>
    edits.push({ start: node.getStart(source), end: node.getEnd(), put: text })
  const visit = (node: ts.Node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    const swap = SWAPS[node.kind]
    if (swap) put(node, swap)
    else if (ts.isNumericLiteral(node)) put(node, String(Number(node.text) + 1))
    else if (ts.isStringLiteral(node) && node.text !== '') put(node, "''")
    else if (ts.isConditionalExpression(node)) {
      const [yes, no] = [node.whenTrue, node.whenFalse].map((part) => part.getText(source))
      put(node, `${node.condition.getText(source)} ? ${no} : ${yes}`)
    } else if (ts.isIfStatement(node)) put(node.expression, `!(${node.expression.getText(source)})`)
    // /余|多/ loses its first alternative.
    else if (ts.isRegularExpressionLiteral(node) && /^\/[^|()[\]]+\|/.test(node.text)) {
      put(node, node.text.replace(/^\/[^|]+\|/, '/'))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return edits
}

/** `count` faults in the files of some folders, chosen by the seed; each says where: src/compiler/marker.ts:31 && → || */
export function sourceFaults(folders: readonly string[], count: number, seed: string): Fault[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  )
  const all = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
      return editsOf(source).map((edit): Fault => {
        const { line } = source.getLineAndCharacterOfPosition(edit.start)
        const before = text.slice(edit.start, edit.end).replace(/\s+/g, ' ').slice(0, 40)
        return {
          name: `${file}:${line + 1} ${before} → ${edit.put.replace(/\s+/g, ' ').slice(0, 40)}`,
          seed: (copy) =>
            writeFileSync(path.join(copy, file), text.slice(0, edit.start) + edit.put + text.slice(edit.end)),
        }
      })
    })
  return shuffled(all, randomOf(seed)).slice(0, count)
}
