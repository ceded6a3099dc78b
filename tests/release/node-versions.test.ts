import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

test('package.json promises the versions of Node that the workflow tests, and .nvmrc names one of them', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8'))
  const tested: number[] = jobs.everything.strategy.matrix.node
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  const promised = engines.node.split(' || ').map((range: string) => Number(/^\^(\d+)\./.exec(range)?.[1]))
  expect(promised).toEqual(tested)
  expect(tested).toContain(Number(readFileSync('.nvmrc', 'utf8')))
})
