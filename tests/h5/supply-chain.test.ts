import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

function scripts(dist: string): [name: string, text: string][] {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|wxs)$/.test(name))
  return names.map((name) => [name, readFileSync(path.join(dist, name), 'utf8')])
}

/** What turns text into code, and what talks to a server; each with what is known to stand there and why. */
const DYNAMIC =
  /\beval\s*\(|\bnew Function\b|[^\w.$]Function\s*\(|\bimportScripts\b|\bset(?:Timeout|Interval)\s*\(\s*["'`]/g
const NETWORK = /\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b/g

describe.each(['dist/weapp', 'dist/h5'])('the scripts in %s', (dist) => {
  test('turn no text into code, but for the look-up of the global object by webpack, where globalThis is missing', () => {
    const found = scripts(dist).flatMap(([name, text]) =>
      [...text.matchAll(DYNAMIC)]
        .filter(({ index }) => !text.slice(index).startsWith('new Function("return this")()'))
        .map(({ index }) => `${name}: ${text.slice(index - 30, index + 40)}`),
    )
    expect(found).toEqual([])
  })

  test('have nothing that could talk to a server', () => {
    const found = scripts(dist).flatMap(([name, text]) =>
      [...text.matchAll(NETWORK)].map(([word]) => `${name}: ${word}`),
    )
    expect(found).toEqual([])
  })

  test('are not to be loaded from elsewhere', () => {
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(html|wxml|css|wxss)$/.test(name),
    )
    for (const name of pages) {
      const text = readFileSync(path.join(dist, name), 'utf8')
      expect(text).not.toMatch(/(src|href)="(https?:)?\/\/|url\(["']?(https?:)?\/\/|@import\s+["'](https?:)?\/\//)
    }
  })
})

test('the site asks for no data: only the service worker fetches, what the page asks for', () => {
  const calls = scripts('dist/h5').flatMap(([name, text]) =>
    name === 'service-worker.js' ? [] : [...text.matchAll(/[^\w.$]fetch\(.{0,24}/g)].map(([call]) => call),
  )
  expect(calls).toEqual([])
})
