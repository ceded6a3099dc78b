import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { sourceFiles } from '../content/import-graph'

vi.mock('@tarojs/runtime', () => ({ getCurrentInstance() {}, nextTick() {} }))
vi.mock('@tarojs/router', () => ({
  getCurrentPages() {},
  navigateBack() {},
  navigateTo() {},
  reLaunch() {},
  redirectTo() {},
}))

/** What Taro's build turns into imports by name: a missing one stops it. */
const { apis } = JSON.parse(
  readFileSync(require.resolve('@tarojs/plugin-platform-h5/dist/definition.json'), 'utf8'),
) as { apis: Record<string, unknown> }

/** The names in Taro.… of the files that are built for browsers, or for both. */
function used(): string[] {
  const files = new Set(sourceFiles())
  for (const file of files) if (file.includes('.h5.')) files.delete(file.replace('.h5.', '.'))
  const names = [...files].flatMap((file) => {
    const text = readFileSync(path.join('src', file), 'utf8').replace(/^ *(\/?\*|\/\/).*$/gm, '')
    return Array.from(text.matchAll(/\bTaro\.(\w+)/g), ([, name]) => name)
  })
  return [...new Set(names)]
}

test('what src/ asks of Taro itself in a browser is there', async () => {
  const { default: base } = await import('@/platform/taro-shims/taro-base.h5')
  const missing = used().filter((name) => !(name in base) && !(name in apis))
  expect(used()).toContain('getCurrentInstance')
  expect(missing).toEqual([])
})
