import { noEffect } from './taro-shims'

/** Exports that neither src/ nor Taro asks for. */
export const UNUSED = [
  'Children',
  'PureComponent',
  'act',
  'cloneElement',
  'createFactory',
  'forwardRef',
  'isValidElement',
  'startTransition',
  'unstable_act',
  'useDebugValue',
  'useDeferredValue',
  'useId',
  'useImperativeHandle',
  'useInsertionEffect',
  'useReducer',
  'useTransition',
]

/**
 * Webpack loader for react.production.min.js: what nobody asks for is no longer exported, and Terser removes it. Code that
 * imports one of these names fails the build, for webpack looks for every export (strictExportPresence).
 *
 * @throws where React has no such export
 */
export default function reactLoader(code: string): string {
  return UNUSED.reduce((text, name) => {
    const exported = `exports.${name}=`
    if (text.split(exported).length !== 2) throw new Error(noEffect('react', `React does not export ${name} once`))
    return text.replace(exported, () => `var $$${name}=`)
  }, code)
}
