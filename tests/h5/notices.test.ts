import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

const ALWAYS = ['@tarojs/runtime', '@tarojs/shared', 'dayjs', 'react', 'scheduler']

/** Where the notices of each target stand, and what else must be named there. */
const PLACES = [
  { file: 'dist/weapp/vendors.js', named: ['@tarojs/react', '@tarojs/plugin-platform-weapp', 'react-reconciler'] },
  { file: 'dist/h5/THIRD-PARTY-NOTICES.txt', named: ['@tarojs/router', '@tarojs/taro-h5', 'history', 'react-dom'] },
]

/** The notices in a file: all of it, or the comment at its head. */
const noticesIn = (file: string) => {
  const text = readFileSync(file, 'utf8')
  return /^\/\*!\n(.*?)\*\/\n/s.exec(text)?.[1] ?? text
}

describe.each(PLACES)('the notices in $file', ({ file, named }) => {
  const notices = noticesIn(file)
  const packages = [...notices.matchAll(/^(\S+) (\S+) \((\S+)\)$/gm)].map(([, name, version]) => ({ name, version }))

  test('name what the app is made of', () => {
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining([...ALWAYS, ...named]))
  })

  test('name the versions that the lockfile pins', () => {
    const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    for (const { name, version } of packages) {
      const versions = Object.keys(locked)
        .filter((key) => key.endsWith(`node_modules/${name}`))
        .map((key) => locked[key].version)
      expect(versions, name).toContain(version)
    }
  })

  test('hold the licence texts, in at most 3 kB gzip', () => {
    for (const words of ['Copyright (c) 2018 O2Team', 'Copyright (c) 2018-present, iamkun', 'Facebook, Inc.']) {
      expect(notices).toContain(words)
    }
    expect(notices).toContain('The above copyright notice and this permission notice shall be included')
    expect(gzipSync(notices, { level: 9 }).length).toBeLessThanOrEqual(3000)
  })
})
