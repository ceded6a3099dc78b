import { readFileSync } from 'node:fs'
import type { LoaderContext } from 'webpack'
import { noEffect } from './taro-shims'

/** What @tarojs/react answers when the reconciler asks what it supports, as it stands there. */
const ANSWERS: Readonly<Record<string, string>> = {
  isPrimaryRenderer: 'true',
  noTimeout: '-1',
  supportsHydration: 'false',
  supportsMicrotasks: 'true',
  supportsMutation: 'true',
  supportsPersistence: 'false',
}

/** What it does not answer, which is false. */
const UNANSWERED = 'supportsTestSelectors'

/** Called in development alone. */
const FOR_DEVELOPERS = 'injectIntoDevTools'

/**
 * Webpack loader for react-reconciler.production.min.js. The reconciler asks its host what it supports when the app runs,
 * so that no build can see which parts of it are never reached: hydration, persistence, test selectors. This writes the
 * answers of Taro's host, @tarojs/react, into it as constants, and no longer exports what Taro does not call. Terser
 * removes the rest. Option `host` is the path of the host's code.
 *
 * @throws where the host answers otherwise, or React's file is not as expected
 */
export default function reconcilerLoader(this: LoaderContext<{ host: string }>, code: string): string {
  const { host } = this.getOptions()
  this.addDependency(host)
  return forHost(code, readFileSync(host, 'utf8'))
}

/** The reconciler's code for a host of this code. */
export function forHost(code: string, host: string): string {
  for (const [name, answer] of Object.entries(ANSWERS)) {
    if (!new RegExp(`^ *${name}: ${answer},$`, 'm').test(host)) fail(`@tarojs/react does not say ${name}: ${answer}`)
  }
  if (host.includes(UNANSWERED)) fail(`@tarojs/react has ${UNANSWERED}`)

  const answered = Object.entries({ ...ANSWERS, [UNANSWERED]: 'false' }).reduce((text, [name, answer]) => {
    const question = `=$$$hostConfig.${name},`
    if (text.split(question).length !== 2) fail(`the reconciler does not ask for ${name} once`)
    return text.replace(question, () => `=${answer},`)
  }, code)

  const called = new Set(Array.from(host.matchAll(/\b(?:TaroReconciler|renderer)\.(\w+)/g), ([, name]) => name))
  called.delete(FOR_DEVELOPERS)
  const exported = new Set(Array.from(code.matchAll(/\bexports\.(\w+)/g), ([, name]) => name))
  for (const name of called) if (!exported.has(name)) fail(`the reconciler exports no ${name}`)
  return answered.replace(/\bexports\.(\w+)=/g, (all, name) => (called.has(name) ? all : `var $$${name}=`))
}

function fail(why: string): never {
  throw new Error(noEffect('reconciler', why))
}
