import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript-5'
import { expect, test } from 'vitest'
import { internalComponents } from '@/platform/taro-shims/wxml-components'
import { sourceFiles } from '../content/import-graph'

/** In every template, or no attribute: React's own, and what Taro makes another element of. */
const EVERYWHERE = new Set(['className', 'style', 'id', 'key', 'ref', 'onClick', 'catchMove'])

/** What {...} gives an element, by what it is spread from; `rest` are the props of Pressable, spelt out where it is used. */
const SPREAD: Record<string, string[]> = {
  'tapProps(onTap)': ['hoverClass'],
  'tapProps(onAll)': ['hoverClass'],
  'textTapProps(onTap)': [],
  swipeGrip: ['onTouchStart', 'onTouchEnd'],
  swipeBody: ['onTouchStart', 'onTouchEnd'],
  'levelProps(level)': ['aria-level'],
  focus: [],
  rest: [],
}

/** bindTouchStart is onTouchStart; aria-role and ariaRole are one. */
const plain = (name: string) =>
  name.replace(/^bind/, 'on').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Attributes that the elements of src/ have in WeChat, by component: View ariaRole. */
function used(): string[] {
  const found = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const tag = node.tagName.getText()
      const component = tag === 'Pressable' ? 'View' : tag === 'PressableText' ? 'Text' : tag
      if (component in internalComponents)
        for (const name of namesOf(node, tag)) found.add(`${component} ${plain(name)}`)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of sourceFiles().filter(
    (it) => it.endsWith('.tsx') && !it.includes('.h5.') && !it.startsWith('desk/'),
  )) {
    const text = readFileSync(path.join('src', file), 'utf8')
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  }
  return [...found].sort()
}

function namesOf(node: ts.JsxOpeningLikeElement, tag: string): string[] {
  const names = node.attributes.properties.flatMap((it) =>
    ts.isJsxAttribute(it) ? [it.name.getText()] : SPREAD[it.expression.getText()],
  )
  const own = tag.startsWith('Pressable') ? names.filter((name) => /^aria/.test(name)) : names
  return own.filter((name) => !EVERYWHERE.has(name))
}

test('WXML has exactly the components and attributes that src/ uses', () => {
  const listed = Object.entries(internalComponents).flatMap(([component, attributes]) =>
    Object.keys(attributes).map((name) => `${component} ${plain(name)}`),
  )
  const catchMove = 'View onTouchMove' // what catchMove is made of
  expect([...used(), catchMove].sort()).toEqual(listed.sort())
})

test('every component that src/ takes from Taro has a template', () => {
  const taken = sourceFiles()
    .filter((file) => !file.includes('.h5.'))
    .flatMap(
      (file) => /import \{ (.*) \} from '@tarojs\/components'/.exec(readFileSync(`src/${file}`, 'utf8'))?.[1] ?? [],
    )
    .flatMap((names) => names.split(', '))
  expect([...new Set(taken)].sort()).toEqual(Object.keys(internalComponents).sort())
})
