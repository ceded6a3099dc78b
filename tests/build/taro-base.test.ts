import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from '../content/import-graph'

/** What Taro's build turns into imports by name, of which a missing one stops it. */
const { apis } = JSON.parse(
  readFileSync(require.resolve('@tarojs/plugin-platform-h5/dist/definition.json'), 'utf8'),
) as { apis: Record<string, unknown> }

/** Names of Taro in the files that are built for browsers, or for both: Taro.…, and what they import. */
function used(): string[] {
  const files = new Set(sourceFiles())
  for (const file of files) if (file.includes('.h5.')) files.delete(file.replace('.h5.', '.'))
  const names = [...files].flatMap((file) => {
    const text = readFileSync(path.join('src', file), 'utf8').replace(/^ *(\/?\*|\/\/).*$/gm, '')
    const imported = /import (?:Taro, )?\{ (.*) \} from '@tarojs\/taro'/.exec(text)?.[1].split(', ') ?? []
    return [...imported, ...Array.from(text.matchAll(/\bTaro\.(\w+)/g), ([, name]) => name)]
  })
  return [...new Set(names)].filter((name) => !name.startsWith('type '))
}

/** Names of the object that stands in for Taro: it cannot be imported here, for it imports what runs in browsers. */
function given(): string[] {
  const text = readFileSync('src/platform/taro-shims/taro-base.h5.ts', 'utf8')
  return Array.from(text.split('export default')[1].matchAll(/^ {2}(\w+)/gm), ([, name]) => name)
}

test('a browser gets exactly what src/ uses of Taro itself', () => {
  const own = used().filter((name) => !(name in apis) || given().includes(name))
  expect(own.sort()).toEqual(given().sort())
})
