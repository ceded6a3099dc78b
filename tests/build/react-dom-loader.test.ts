import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import { expect, test } from 'vitest'
import reactDomLoader from '../../config/plugins/react-dom-loader'

const reactDom = readFileSync('node_modules/react-dom/cjs/react-dom.production.min.js', 'utf8')

test('React asks nowhere whether something is dehydrated, and never says that it hydrates', () => {
  const shortened = reactDomLoader(reactDom)
  expect(reactDom).toMatch(/\w\.isDehydrated\b/)
  expect(shortened).not.toMatch(/\w\.(isDehydrated|dehydrated)\b/)
  const [, flag] = /if\(!(\w+)\)return \w+\(\w+\),\1=!0,!1/.exec(reactDom) ?? []
  expect(shortened.match(new RegExp(`(?<![\\w$.])${flag}=`, 'g'))).toHaveLength(1)
  expect(() => new vm.Script(`(function () {${shortened}\n})`)).not.toThrow()
})

test("it exports what Taro's start code asks for, and nothing to hydrate with", () => {
  const names = Array.from(reactDomLoader(reactDom).matchAll(/\bexports\.(\w+)=/g), ([, name]) => name)
  expect(names).toEqual(expect.arrayContaining(['createRoot', 'findDOMNode', 'render', 'unstable_batchedUpdates']))
  expect(names.filter((name) => /hydrate/.test(name))).toEqual([])
})

test('another version of React fails the build', () => {
  expect(() => reactDomLoader(reactDom.replace('.isDehydrated', '.isDry'))).toThrow(
    /^Taro shim "react-dom" has no effect: react-dom\.production\.min\.js lacks .*isDehydrated.* 7 times\./,
  )
  expect(() => reactDomLoader(reactDom.replace('exports.hydrate=', 'exports.water='))).toThrow('exports\\.hydrate=')
})
