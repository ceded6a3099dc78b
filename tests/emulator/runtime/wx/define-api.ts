import { record } from '../record'

/** The options object of an asynchronous API. */
export interface ApiOptions {
  success?(result: object): void
  fail?(result: object): void
  complete?(result: object): void
  [name: string]: unknown
}

/** An asynchronous wx API: callbacks as WeChat calls them, a promise when none is given. */
export type AsyncApi = (options?: ApiOptions) => Promise<object> | undefined

/** Makes an asynchronous API of a body; what it throws or rejects with becomes `name:fail message`. */
export function asynchronous(name: string, body: (options: ApiOptions) => unknown): AsyncApi {
  return (options = {}) => {
    const run = async () => {
      try {
        return { errMsg: `${name}:ok`, ...((await body(options)) as object | undefined) }
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        throw Object.assign(new Error(`${name}:fail ${message}`), { errMsg: `${name}:fail ${message}` })
      }
    }
    const outcome = run()
    if (!options.success && !options.fail && !options.complete) return outcome
    outcome
      .then(
        (result) => ({ result, told: options.success }),
        ({ errMsg }) => ({ result: { errMsg }, told: options.fail }),
      )
      .then(({ result, told }) =>
        setTimeout(() => {
          told?.(result)
          options.complete?.(result)
        }, 0),
      )
    return undefined
  }
}

/** An asynchronous API that does nothing but be recorded. */
export function recorded(name: string, result: object = {}): AsyncApi {
  return asynchronous(name, () => result)
}

/** Wraps an API so that its calls are in the log. */
export function logged<Args extends unknown[], Result>(name: string, api: (...args: Args) => Result) {
  return (...args: Args): Result => {
    const [first] = args
    const shown = typeof first === 'object' && first !== null ? withoutCallbacks(first) : first
    record.log.push([name, args.length > 1 ? [shown, ...args.slice(1)] : (shown ?? null)])
    return api(...args)
  }
}

function withoutCallbacks(options: object): object {
  const entries = Object.entries(options).filter(([, value]) => typeof value !== 'function')
  return Object.fromEntries(entries.map(([name, value]) => [name, value instanceof Element ? '[node]' : value]))
}
