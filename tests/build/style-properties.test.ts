import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript-5'
import { expect, test } from 'vitest'
import { styleProperties } from '@/platform/taro-shims/style-properties'
import { sourceFiles } from '../content/import-graph'

/** What React sets, to hide an element. */
const BY_REACT = 'display'

/** Properties in the objects that files of the mini-program give as `style`, or make as CSSProperties. */
function used(): string[] {
  const found = new Set<string>()
  const files = sourceFiles().filter((it) => /\.tsx?$/.test(it) && !/\.h5\.|^(desk|prerender)\//.test(it))
  for (const file of files) {
    const visit = (node: ts.Node, inStyle: boolean) => {
      const styles =
        inStyle ||
        (ts.isJsxAttribute(node) && node.name.getText() === 'style') ||
        (ts.isAsExpression(node) && node.type.getText() === 'CSSProperties') ||
        (ts.isFunctionDeclaration(node) && node.type?.getText() === 'CSSProperties')
      if (styles && ts.isPropertyAssignment(node)) found.add(node.name.getText())
      if (styles && ts.isShorthandPropertyAssignment(node)) found.add(node.name.getText())
      ts.forEachChild(node, (child) => visit(child, styles))
    }
    const text = readFileSync(path.join('src', file), 'utf8')
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), false)
  }
  return [...found].sort()
}

test('Taro can set exactly the properties that elements of src/ have as their style', () => {
  const custom = used().filter((name) => name.startsWith("'--"))
  expect(custom).toContain("'--body'") // needs no entry: Taro takes any custom property
  expect([...used().filter((name) => !custom.includes(name)), BY_REACT].sort()).toEqual([...styleProperties].sort())
})
