import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const ALWAYS = ['@tarojs/runtime', '@tarojs/shared', 'dayjs', 'react', 'scheduler']

/** Where the notices of each target stand, what else must be named there, and how many bytes they may weigh. */
const PLACES = [
  {
    file: 'dist/weapp/vendors.js',
    named: ['@tarojs/react', '@tarojs/plugin-platform-weapp', 'react-reconciler'],
    most: 3000,
  },
  {
    file: 'dist/h5/THIRD-PARTY-NOTICES.txt',
    named: ['@tarojs/router', '@tarojs/taro-h5', 'history', 'react-dom'],
    most: 6000,
  },
]

/** The notices in a file: all of it, or the comment at its head. */
const noticesIn = (file: string) => {
  const text = readFileSync(file, 'utf8')
  return /^\/\*!\n(.*?)\*\/\n/s.exec(text)?.[1] ?? text
}

describe.each(PLACES)('the notices in $file', ({ file, named, most }) => {
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

  test('hold the licence texts, each once, in few bytes', () => {
    for (const words of ['Copyright (c) 2018 O2Team', 'Copyright (c) 2018-present, iamkun', 'Facebook, Inc.']) {
      expect(notices).toContain(words)
    }
    // Packages break the lines of the same terms differently.
    expect(notices.replace(/\s+/g, ' ')).toContain(
      'The above copyright notice and this permission notice shall be included',
    )
    expect(notices.match(/Permission is hereby granted/g)).toHaveLength(1)
    expect(Buffer.byteLength(notices)).toBeLessThanOrEqual(most)
  })
})
