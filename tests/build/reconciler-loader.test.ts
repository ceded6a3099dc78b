import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { forHost } from '../../config/plugins/reconciler-loader'

const host = readFileSync(require.resolve('@tarojs/react/dist/react.esm.js'), 'utf8')
const reconciler = readFileSync(require.resolve('react-reconciler/cjs/react-reconciler.production.min.js'), 'utf8')
const shortened = forHost(reconciler, host)

/** What the code exports. */
const exportsOf = (code: string) => Array.from(code.matchAll(/\bexports\.(\w+)=/g), ([, name]) => name)

test("Taro's answers stand in the reconciler, which no longer asks for them", () => {
  expect(reconciler).toContain('=$$$hostConfig.supportsHydration,')
  expect(shortened).not.toMatch(/hostConfig\.(supports|isPrimaryRenderer|noTimeout)/)
  expect(shortened.match(/=\$\$\$hostConfig\.appendChild,/g)).toHaveLength(1)
})

test('it exports what Taro calls and nothing else', () => {
  expect(exportsOf(shortened).sort()).toEqual([
    'batchedUpdates',
    'createContainer',
    'findHostInstance',
    'flushSync',
    'getPublicRootInstance',
    'runWithPriority',
    'updateContainer',
  ])
})

test('a host that answers otherwise fails the build', () => {
  const hydrating = host.replace('supportsHydration: false', 'supportsHydration: true')
  expect(() => forHost(reconciler, hydrating)).toThrow(
    'Taro shim "reconciler" has no effect: @tarojs/react does not say supportsHydration: false.',
  )
  const tested = host.replace('supportsHydration: false', 'supportsTestSelectors: true,\n    supportsHydration: false')
  expect(() => forHost(reconciler, tested)).toThrow('@tarojs/react has supportsTestSelectors')
})

test('a reconciler that asks otherwise, or lacks what Taro calls, fails the build', () => {
  expect(() => forHost(reconciler.replace('$$$hostConfig.supportsMutation', '0'), host)).toThrow(
    'the reconciler does not ask for supportsMutation once',
  )
  expect(() => forHost(reconciler.replaceAll('exports.flushSync=', 'exports.flush='), host)).toThrow(
    'the reconciler exports no flushSync',
  )
})
